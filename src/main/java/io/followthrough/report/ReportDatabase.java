package io.followthrough.report;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

/** Where the figures are read from: plain SQL in, records out. */
@ApplicationScoped
public class ReportDatabase {

    private static final int ROWS_PER_FETCH = 500;

    private final AgroalDataSource source;

    ReportDatabase(AgroalDataSource source) {
        this.source = source;
    }

    /** Makes a record of the row that the result stands on. */
    @FunctionalInterface
    public interface Projection<T> {
        T from(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Map<String, Object> parameters, Projection<T> projection) {
        List<T> found = new ArrayList<>();
        each(sql, parameters, projection, found::add);
        return found;
    }

    /** Hands over one record after the other; the transaction lets PostgreSQL send them piece by piece. */
    @Transactional
    public <T> void each(String sql, Map<String, Object> parameters, Projection<T> projection, Consumer<T> receiver) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = Statement.prepared(connection, sql, parameters)) {
            statement.setFetchSize(ROWS_PER_FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    receiver.accept(projection.from(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a report could not be read: " + e.getMessage(), e);
        }
    }

    /** The texts of an array column; none when it is null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
