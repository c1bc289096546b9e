package io.followthrough.export;

import java.sql.ResultSet;
import java.sql.SQLException;

import io.agroal.api.AgroalDataSource;

/** More deliveries than fit into all buffers between the database and a client. */
final class Flood implements AutoCloseable {

    private static final int MESSAGES = 20_000;
    private static final String SNAPSHOTS = " FROM pg_stat_activity WHERE backend_xmin IS NOT NULL"
            + " AND query LIKE '%FROM outbox_message m%' AND pid <> pg_backend_pid()";

    private final AgroalDataSource database;

    private Flood(AgroalDataSource database) {
        this.database = database;
    }

    static Flood in(AgroalDataSource database) throws SQLException {
        run(database,
                """
                        INSERT INTO outbox_message (id, channel, topic, dedup_key, recipient, payload, status, attempts, created_at, sent_at)
                        SELECT -n, 'nowhere', 'flood', 'flood-' || n, repeat('flood', 400), '{}', 'sent', 1, now(), now()
                        FROM generate_series(1, %d) n"""
                        .formatted(MESSAGES));
        return new Flood(database);
    }

    /** Transactions that keep PostgreSQL from cleaning up. */
    static int snapshots(AgroalDataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*)" + SNAPSHOTS)) {
            found.next();
            return found.getInt(1);
        }
    }

    static void breakOff(AgroalDataSource database) throws SQLException {
        run(database, "SELECT pg_terminate_backend(pid)" + SNAPSHOTS);
    }

    @Override
    public void close() throws SQLException {
        run(database, "DELETE FROM outbox_message WHERE id < 0");
    }

    private static void run(AgroalDataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
