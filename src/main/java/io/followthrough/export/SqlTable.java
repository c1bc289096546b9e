package io.followthrough.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.followthrough.access.Visibility;

/**
 * A table that one statement reads.
 *
 * @param sql selects the columns in their order; <code>{visible f}</code> is the condition that the row {@code f} is shown,
 *     <code>{of teams ids}</code> that one of these teams is, <code>{everything}</code> that nothing is hidden
 */
record SqlTable(String name, String sql, List<Column> columns) implements Table {

    private static final Pattern VISIBLE = Pattern.compile("\\{visible (\\w+)}");
    private static final Pattern OF_TEAMS = Pattern.compile("\\{of teams ([^}]+)}");

    static SqlTable of(String name, String sql, Column... columns) {
        return new SqlTable(name, conditions(sql), List.of(columns));
    }

    @Override
    public void each(Reading reading, Consumer<List<?>> receiver) {
        reading.database().each(sql, reading.parameters(), this::values, receiver::accept);
    }

    private List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).type().read(row, i + 1));
        }
        return values;
    }

    private static String conditions(String sql) {
        String visible = VISIBLE.matcher(sql).replaceAll((MatchResult of) -> Visibility.condition(of.group(1)));
        return OF_TEAMS.matcher(visible).replaceAll((MatchResult of) -> Visibility.conditionOfTeams(of.group(1)))
                .replace("{everything}", Visibility.conditionOfEverything());
    }
}
