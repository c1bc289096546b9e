package io.followthrough.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Prepares SQL with parameters by {@code :name}; those the statement does not name are left out. */
final class Statement {

    /** A cast such as {@code ::date} is no parameter. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z]+)");

    private Statement() {}

    static PreparedStatement prepared(Connection connection, String sql, Map<String, Object> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"));
        List<String> names = PARAMETER.matcher(sql).results().map(match -> match.group(1)).toList();
        for (int i = 0; i < names.size(); i++) {
            statement.setObject(i + 1, value(connection, parameters.get(names.get(i))));
        }
        return statement;
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case List<?> texts -> connection.createArrayOf("text", texts.toArray());
            case null, default -> value;
        };
    }
}
