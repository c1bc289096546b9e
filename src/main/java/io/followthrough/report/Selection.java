package io.followthrough.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;

/**
 * Which part of the population a report looks at; an empty list leaves nothing out.
 *
 * @param teams slugs
 * @param severities of the follow-up's worst incident
 */
public record Selection(List<String> teams, List<Priority> priorities, List<Severity> severities) {

    public static final Selection EVERYTHING = new Selection(List.of(), List.of(), List.of());

    private static final String POPULATION = "Follow-ups past proposed";

    /** The conditions, each beginning with AND, over {@code follow_up f} and its {@code team t}. */
    String sql() {
        return (teams.isEmpty() ? "" : "AND t.slug = ANY (:teams) ")
                + (priorities.isEmpty() ? "" : "AND f.priority = ANY (:priorities) ")
                + (severities.isEmpty() ? "" : "AND " + Dimension.SEVERITY.sql() + " = ANY (:severities) ");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("teams", teams);
        parameters.put("priorities", words(priorities));
        parameters.put("severities", words(severities));
        return parameters;
    }

    /** In one sentence. */
    String population() {
        return POPULATION + part(", of team ", teams) + part(", with priority ", words(priorities))
                + part(", whose worst incident is ", words(severities)) + ".";
    }

    private static String part(String introduction, List<String> values) {
        return values.isEmpty() ? "" : introduction + values.stream().collect(Collectors.joining(" or "));
    }

    private static List<String> words(List<? extends Word> values) {
        return values.stream().map(Word::word).toList();
    }
}
