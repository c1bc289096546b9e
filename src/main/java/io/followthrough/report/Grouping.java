package io.followthrough.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import io.followthrough.api.QueryValue;
import io.followthrough.problem.ProblemException;
import io.followthrough.sql.Sql;

/** The dimensions of a report, outermost first; without any, its figures are about everything at once. */
public record Grouping(List<Dimension> dimensions) {

    public static final Grouping NONE = new Grouping(List.of());
    private static final int MOST_DIMENSIONS = 2;

    public Grouping {
        dimensions = dimensions.stream().distinct().toList();
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw ProblemException.invalid("?groupBy", "must name at most " + MOST_DIMENSIONS + " dimensions");
        }
    }

    public static Grouping by(Dimension... dimensions) {
        return new Grouping(List.of(dimensions));
    }

    /** @throws ProblemException 400 when a word is no dimension */
    static Grouping read(List<String> words) {
        List<String> given = QueryValue.texts(words);
        return given.equals(List.of("none")) ? NONE : new Grouping(given.stream().map(Grouping::dimension).toList());
    }

    private static Dimension dimension(String word) {
        return Arrays.stream(Dimension.values()).filter(known -> known.word().equals(word)).findFirst().orElseThrow(
                () -> ProblemException.invalid("?groupBy", "must be none or one of " + QueryValue.wordsOf(Dimension.class)));
    }

    /** As the query parameter says it. */
    public String word() {
        return dimensions.isEmpty() ? "none" : dimensions.stream().map(Dimension::word).collect(Collectors.joining(","));
    }

    /** The value of each dimension: an array of them, but a plain text for only one, which PostgreSQL sorts a good deal faster. */
    String sql() {
        return isPlain()
                ? "(" + dimensions.getFirst().sql() + ")::text COLLATE \"C\""
                : dimensions.stream().map(Dimension::sql).collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
    }

    private boolean isPlain() { return dimensions.size() == 1; }

    /** What the dimensions need beside the follow-up and its team. */
    String join() {
        return dimensions.stream().map(Dimension::join).collect(Collectors.joining());
    }

    /** Of a row whose column {@code grp} was asked for by {@link #sql}. */
    public Group group(ResultSet row) throws SQLException {
        return group(isPlain() ? List.of(row.getString("grp")) : Sql.texts(row, "grp"));
    }

    private Group group(List<String> values) {
        SequencedMap<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            named.put(dimensions.get(i).word(), values.get(i));
        }
        return new Group(named);
    }

    /** A group without a value yet: its columns are known, its figures are all nothing. */
    public Group empty() {
        return group(dimensions.stream().map(dimension -> "").toList());
    }
}
