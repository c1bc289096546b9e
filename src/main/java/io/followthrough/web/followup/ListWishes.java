package io.followthrough.web.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import io.followthrough.api.QueryValue;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import io.followthrough.followup.FollowUpSort;
import io.followthrough.followup.Status;
import io.followthrough.web.page.Choice;
import io.followthrough.web.page.Viewer;

/**
 * What the form of the list says.
 *
 * @param values what is asked for, by parameter; without what was left empty
 * @param team and what else is chosen from lists
 * @param more what is chosen more rarely
 */
record ListWishes(Map<String, List<String>> values, Choice team, Choice status, Choice priority, List<Choice> more) {

    private static final Set<String> NO_WISHES = Set.of("sort", "cursor", "said");
    private static final Set<String> ALWAYS_SHOWN = Set.of("q", "team", "status", "priority", "owner", "overdue");

    static ListWishes of(MultivaluedMap<String, String> query, List<String> teams, Viewer viewer) {
        Map<String, List<String>> values = query.entrySet().stream()
                .filter(entry -> !NO_WISHES.contains(entry.getKey()) && !QueryValue.texts(entry.getValue()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getKey().equals("q")
                        ? List.of(entry.getValue().getFirst().strip())
                        : QueryValue.texts(entry.getValue())));
        return new ListWishes(values, choice("team", teams, values, Function.identity()),
                choice("status", words(Status.values()), values, viewer::term),
                choice("priority", words(Priority.values()), values, Function.identity()),
                Stream.of(choice("severity", words(Severity.values()), values, Function.identity()),
                        choice("worstSeverity", words(Severity.values()), values, Function.identity()),
                        choice("type", words(FollowUpType.values()), values, viewer::term),
                        choice("nature", words(Nature.values()), values, viewer::term)).toList());
    }

    /** What was typed into a field; empty when nothing was. */
    public String text(String name) {
        return String.join(",", values.getOrDefault(name, List.of()));
    }

    public boolean isOverdue() { return text("overdue").equals("true"); }

    public boolean isEmpty() { return values.isEmpty(); }

    /** Whether something is asked for that the form does not show at once. */
    public boolean isUnusual() {
        return values.keySet().stream().anyMatch(name -> !ALWAYS_SHOWN.contains(name));
    }

    public List<FollowUpSort> orders() {
        return List.of(FollowUpSort.values());
    }

    private static Choice choice(String name, List<String> offered, Map<String, List<String>> values,
            Function<String, String> spoken) {
        return Choice.of(name, offered, values.getOrDefault(name, List.of()), spoken);
    }

    private static List<String> words(Word... words) {
        return Arrays.stream(words).map(Word::word).toList();
    }
}
