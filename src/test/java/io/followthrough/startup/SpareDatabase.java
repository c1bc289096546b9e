package io.followthrough.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** A database of its own on the server of the tests, for migrations to be tried on. */
final class SpareDatabase implements AutoCloseable {

    private static final String NAME = "spare";

    private final DataSource server;
    private final Connection connection;
    private final String url;

    SpareDatabase(DataSource server) throws SQLException {
        this.server = server;
        onServer("DROP DATABASE IF EXISTS " + NAME);
        onServer("CREATE DATABASE " + NAME);
        try (Connection postgres = server.getConnection()) {
            url = postgres.getMetaData().getURL().replaceFirst("/[^/?]+(\\?.*)?$", "/" + NAME);
        }
        connection = DriverManager.getConnection(url, "postgres", "postgres");
    }

    /** Every version there is, in the order in which they are applied. */
    List<String> versions() {
        return Arrays.stream(flyway("latest").info().all()).map(MigrationInfo::getVersion).map(Object::toString).toList();
    }

    /** @param version the last one that is applied, or {@code latest} */
    void migrateTo(String version) {
        flyway(version).migrate();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The columns of each row, as text and separated by blanks. */
    List<String> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    columns.add(found.getString(column));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        onServer("DROP DATABASE " + NAME);
    }

    private Flyway flyway(String target) {
        return Flyway.configure().dataSource(url, "postgres", "postgres").target(target)
                .locations("filesystem:src/main/resources/db/migration").placeholders(Map.of("service-role", "none")).load();
    }

    private void onServer(String sql) throws SQLException {
        try (Connection postgres = server.getConnection(); Statement statement = postgres.createStatement()) {
            statement.execute(sql);
        }
    }
}
