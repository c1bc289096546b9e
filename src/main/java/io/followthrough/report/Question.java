package io.followthrough.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import io.followthrough.access.Visibility;
import io.followthrough.followup.Overdue;
import io.followthrough.problem.ProblemException;

/**
 * What somebody wants to know from a report.
 *
 * @param from the first day, in each team's own zone; null for no beginning
 * @param to the last day, itself included; null for no end
 * @param visibility what whoever asks may know of; nothing else is counted
 */
public record Question(LocalDate from, LocalDate to, Grouping groupBy, Selection selection,
        Visibility visibility) {

    public Question {
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.invalid("?from", "must not be after to, which is " + to);
        }
    }

    /** About all that is there at this moment and that anybody may know of. */
    public static Question aboutEverything(Grouping groupBy) {
        return new Question(null, null, groupBy, Selection.EVERYTHING, Visibility.OF_NOTHING_RESTRICTED);
    }

    /** The same about this moment, whatever the due dates. */
    public Question withoutPeriod() {
        return new Question(null, null, groupBy, selection, visibility);
    }

    /** Completes a statement that says what it is about in braces, such as {@code {selected}}. */
    String in(String sql) {
        return sql.replace("{group}", groupBy.sql()).replace("{selected}", selection.sql() + visible("f"))
                .replace("{visible incident}", visible("i"))
                .replace("{open}", Overdue.IS_UNFINISHED + " AND f.status <> 'proposed'")
                .replace("{past due}", Overdue.IS_PAST_DUE).replace("{days past due}", Overdue.DAYS_PAST_DUE)
                .replace("{due in the period}", isLimited() ? "AND f.due_on BETWEEN :from AND :to" : "");
    }

    Map<String, Object> parameters(Instant now) {
        Map<String, Object> parameters = selection.parameters();
        parameters.put("from", from == null ? LocalDate.of(1, 1, 1) : from);
        parameters.put("to", to == null ? LocalDate.of(9999, 12, 31) : to);
        parameters.put("now", now);
        visibility.bind(parameters::put);
        return parameters;
    }

    private String visible(String alias) {
        return visibility.everything() ? "" : "AND " + Visibility.condition(alias);
    }

    private boolean isLimited() { return from != null || to != null; }
}
