package io.followthrough.proof.restore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of one server, each by its name. */
record Server(int port) {

    /** Where nobody works. */
    private static final String ELSEWHERE = "template1";

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    String address(String database) {
        return "postgresql://postgres@127.0.0.1:" + port + "/" + database;
    }

    void create(String database) {
        execute(ELSEWHERE, "CREATE DATABASE " + database);
    }

    /** @param from nobody may be connected to it */
    void copy(String from, String to) {
        execute(ELSEWHERE, "CREATE DATABASE " + to + " TEMPLATE " + from);
    }

    int majorVersion() {
        return Integer.parseInt(text(ELSEWHERE, "SELECT current_setting('server_version_num')")) / 10_000;
    }

    void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    long count(String database, String sql) {
        return Long.parseLong(text(database, sql));
    }

    String text(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(database));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
