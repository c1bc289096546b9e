package io.followthrough.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A statement with parameters by {@code :name}; those it does not name are left out.
 *
 * @param sql with question marks in their place
 * @param names in their order
 */
record NamedParameters(String sql, List<String> names) {

    /** A cast such as {@code ::date} is no parameter. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-zA-Z][a-zA-Z0-9]*)");
    private static final int MOST_KNOWN = 1000;
    private static final Map<String, NamedParameters> KNOWN = new ConcurrentHashMap<>();

    /** Read once for each statement, as long as there are not too many of them. */
    static NamedParameters of(String sql) {
        NamedParameters known = KNOWN.get(sql);
        if (known == null) {
            known = new NamedParameters(PARAMETER.matcher(sql).replaceAll("?"),
                    PARAMETER.matcher(sql).results().map((MatchResult match) -> match.group(1)).toList());
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(sql, known);
            }
        }
        return known;
    }

    PreparedStatement prepare(Connection connection, Map<String, ?> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
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
