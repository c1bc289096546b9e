package io.followthrough.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.postgresql.PGStatement;

/**
 * SQL in, records out, in the caller's transaction if there is one. Parameters are named, as in {@code :now}; their values may be
 * instants, lists of texts, and what JDBC takes, null included.
 */
@ApplicationScoped
public class Sql {

    private static final int ROWS_PER_FETCH = 500;

    private final AgroalDataSource source;

    Sql(AgroalDataSource source) {
        this.source = source;
    }

    /** Makes a record of the row that the result stands on. */
    @FunctionalInterface
    public interface Projection<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** The same of another server, in the transaction of the caller, which asks no other. */
    public static Sql over(AgroalDataSource source) {
        return new Sql(source);
    }

    public <T> List<T> list(String sql, Map<String, ?> parameters, Projection<T> projection) {
        List<T> found = new ArrayList<>();
        read(sql, parameters, 0, false, projection, found::add);
        return found;
    }

    /**
     * Like {@link #list}, planned each time for these values: for what takes longer than its planning, and finds much or little depending on them.
     * A plan that is kept for any values takes two or three times as long for a year, and PostgreSQL believes that it is cheaper.
     */
    public <T> List<T> listPlanned(String sql, Map<String, ?> parameters, Projection<T> projection) {
        List<T> found = new ArrayList<>();
        read(sql, parameters, 0, true, projection, found::add);
        return found;
    }

    public <T> Optional<T> first(String sql, Map<String, ?> parameters, Projection<T> projection) {
        return list(sql, parameters, projection).stream().findFirst();
    }

    /** Hands over one record after the other; the transaction lets PostgreSQL send them piece by piece. */
    @Transactional
    public <T> void each(String sql, Map<String, ?> parameters, Projection<T> projection, Consumer<T> receiver) {
        read(sql, parameters, ROWS_PER_FETCH, false, projection, receiver);
    }

    /**
     * Does what is given in a transaction of its own in which every statement sees the same moment and none changes anything.
     *
     * @param longest after which it is rolled back, and a statement that still runs ends
     */
    public void inSnapshot(Duration longest, Runnable reading) {
        QuarkusTransaction.requiringNew().timeout(Math.toIntExact(longest.toSeconds()) + 1).run(() -> {
            update("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", Map.of());
            update("SET LOCAL statement_timeout = " + longest.toMillis(), Map.of());
            allowSilenceFor(longest);
            reading.run();
        });
    }

    /**
     * Lets a statement of this transaction go on for so long before it says anything; others are given up after {@code followthrough.database.answer-within}.
     */
    public void allowSilenceFor(Duration longest) {
        try (Connection connection = source.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longest.toMillis()));
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** @return how many rows it has touched */
    public int update(String sql, Map<String, ?> parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = NamedParameters.of(sql).prepare(connection, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** The texts of an array column; none when it is null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Null when the column is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private <T> void read(String sql, Map<String, ?> parameters, int atOnce, boolean isPlannedAnew, Projection<T> projection,
            Consumer<T> receiver) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = NamedParameters.of(sql).prepare(connection, parameters)) {
            statement.setFetchSize(atOnce);
            if (isPlannedAnew) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    receiver.accept(projection.from(row));
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
