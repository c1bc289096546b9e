package io.followthrough.privacy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

/** Looks for words in every column of every table that can hold a text, whoever made the table. */
final class TextsOfTheDatabase {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
              AND c.data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'ARRAY', 'bytea', 'tsvector', 'xml', 'name')""";

    private final DataSource database;

    TextsOfTheDatabase(DataSource database) {
        this.database = database;
    }

    /** The columns that hold one of these words, such as {@code person.name}. */
    Set<String> holding(String... words) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (Column column : columns(statement)) {
                for (String word : words) {
                    try (ResultSet row = statement.executeQuery(column.holding(word))) {
                        if (row.next()) {
                            found.add(column.table() + "." + column.name());
                        }
                    }
                }
            }
        }
        return found;
    }

    private record Column(String table, String name, String type) {

        String holding(String word) {
            String text = type.equals("bytea") ? "encode(\"" + name + "\", 'escape')" : "\"" + name + "\"::text";
            return "SELECT 1 FROM \"" + table + "\" WHERE lower(" + text + ") LIKE '%" + word + "%' LIMIT 1";
        }
    }

    private static List<Column> columns(Statement statement) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return columns;
    }
}
