package io.followthrough.problem;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import io.agroal.api.AgroalDataSource;

/**
 * How many rows every table has and which transaction wrote the newest of them, to see whether anything was stored, even if it was what stood there
 * before.
 */
public record StoredContent(Map<String, String> digests) {

    public static StoredContent of(AgroalDataSource database) throws SQLException {
        Map<String, String> digests = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement
                    .executeQuery(
                            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")) {
                while (tables.next()) {
                    digests.put(tables.getString(1), "");
                }
            }
            for (Map.Entry<String, String> table : digests.entrySet()) {
                try (ResultSet digest = statement.executeQuery(
                        "SELECT count(*) || ' rows, the newest by ' || max(xmin::text::bigint) FROM \"" + table.getKey()
                                + "\"")) {
                    digest.next();
                    table.setValue(String.valueOf(digest.getString(1)));
                }
            }
        }
        return new StoredContent(digests);
    }

    /** The tables that are different now. */
    public Map<String, String> differences(StoredContent later) {
        Map<String, String> differences = new TreeMap<>(later.digests);
        differences.entrySet().removeAll(digests.entrySet());
        return differences;
    }
}
