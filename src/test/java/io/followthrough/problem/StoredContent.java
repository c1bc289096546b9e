package io.followthrough.problem;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

import io.agroal.api.AgroalDataSource;

/** A digest of all rows of every table, to see whether anything was stored. */
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
                        "SELECT count(*) || ' rows ' || sum(hashtextextended(t::text, 0)) FROM \"" + table.getKey() + "\" t")) {
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
