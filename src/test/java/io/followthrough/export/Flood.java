package io.followthrough.export;

import java.sql.SQLException;

import io.agroal.api.AgroalDataSource;
import io.followthrough.api.Key;

/** More comments than fit into all buffers between the database and a client. */
final class Flood implements AutoCloseable {

    private static final int COMMENTS = 20_000;

    private final AgroalDataSource database;

    private Flood(AgroalDataSource database) {
        this.database = database;
    }

    static Flood of(String followUp, AgroalDataSource database) throws SQLException {
        run(database,
                "INSERT INTO follow_up_comment (id, follow_up_id, author, at, text) SELECT -n, " + Key.FOLLOW_UP.id(followUp)
                        + ", 'flood', now(), repeat('walrus ', 280) FROM generate_series(1, " + COMMENTS + ") n");
        return new Flood(database);
    }

    @Override
    public void close() throws SQLException {
        run(database, "DELETE FROM follow_up_comment WHERE id < 0");
    }

    private static void run(AgroalDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
