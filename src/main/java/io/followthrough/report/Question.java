package io.followthrough.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.access.Visibility;
import io.followthrough.followup.Overdue;
import io.followthrough.problem.ProblemException;

/**
 * What somebody wants to know from a report.
 *
 * @param from the first day, in each team's own zone; null for no beginning
 * @param to the last day, itself included; null for no end
 * @param visibility what whoever asks may know of; nothing else is counted
 * @param moment at which the figures hold
 */
public record Question(LocalDate from, LocalDate to, Grouping groupBy, Selection selection,
        Visibility visibility, Moment moment) {

    /** The team of {@code f} with its zone at that moment. */
    private static final String TEAM = """
            JOIN team t ON t.id = f.team_id
            JOIN team_zone z ON z.team_id = f.team_id AND z.valid_from <= :known AND z.valid_to > :known""";
    private static final String THEN = "f.valid_from <= :known AND f.valid_to > :known";
    /** The instants leave room for every zone, so that an index serves them; the dates are exact. */
    private static final String CREATED_IN_PERIOD = "f.created_at >= :earliest AND f.created_at < :latest"
            + " AND (f.created_at AT TIME ZONE z.zone)::date BETWEEN :from AND :to";
    private static final String BEGAN_IN_PERIOD = CREATED_IN_PERIOD.replace("created_at", "began_at");
    /** Such as {@code {visible follow-up a}}: that the state {@code a} of something else may be seen. */
    private static final Pattern VISIBLE = Pattern.compile("\\{visible (follow-up|incident) (\\w+)\\}");
    /** Such as {@code {then a}}: that the state {@code a} of something else is that of the moment. */
    private static final Pattern THEN_TOO = Pattern.compile("\\{then (\\w+)\\}");

    public Question {
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.invalid("?from", "must not be after to, which is " + to);
        }
        groupBy.dimensions().stream().filter(dimension -> !selection.population().dimensions().contains(dimension)).findFirst()
                .ifPresent(unsuitable -> {
                    throw ProblemException.invalid("?groupBy", "must not be " + unsuitable.word() + ", which "
                            + selection.population().plural() + " do not have");
                });
    }

    /** About all that is there at this moment and that anybody may know of. */
    public static Question aboutEverything(Grouping groupBy, Instant now) {
        return new Question(null, null, groupBy, Selection.allOf(Population.FOLLOW_UPS), Visibility.OF_NOTHING_RESTRICTED,
                Moment.present(now));
    }

    /** The same about another period. */
    public Question inPeriod(LocalDate first, LocalDate last) {
        return new Question(first, last, groupBy, selection, visibility, moment);
    }

    /** The same about this moment, whatever the due dates. */
    public Question withoutPeriod() {
        return new Question(null, null, groupBy, selection, visibility, moment);
    }

    /** The same about everything at once, or broken down in another way. */
    public Question groupedBy(Grouping grouping) {
        return new Question(from, to, grouping, selection, visibility, moment);
    }

    /** The same, answered by the primary. */
    Question ofPrimary() {
        return new Question(from, to, groupBy, selection, visibility, moment.ofPrimary());
    }

    /** What it asked so many days before: about a period that began and ended earlier, as of a moment that much earlier. */
    public Question daysEarlier(int days) {
        return new Question(from == null ? null : from.minusDays(days), to == null ? null : to.minusDays(days), groupBy,
                selection,
                visibility, moment.earlier(Duration.ofDays(days)));
    }

    /** Completes a statement that says what it is about in braces, such as {@code {selected}}. */
    public String in(String sql) {
        String aboutOthers = VISIBLE
                .matcher(THEN_TOO.matcher(sql).replaceAll(found -> THEN.replace("f.", found.group(1) + ".")))
                .replaceAll(found -> Matcher.quoteReplacement(visible(found.group(1), found.group(2))));
        return aboutOthers.replace("{group}", groupBy.sql())
                .replace("{selected}", selection.sql() + selection.population().visible("f", visibility))
                .replace("{team}", TEAM + groupBy.join()).replace("{then}", THEN)
                .replace("{open}", Overdue.IS_UNFINISHED + " AND f.status <> 'proposed'")
                .replace("{past due}", then(Overdue.IS_PAST_DUE)).replace("{days past due}", then(Overdue.DAYS_PAST_DUE))
                .replace("{created in the period}", CREATED_IN_PERIOD)
                .replace("{began in the period}", BEGAN_IN_PERIOD)
                .replace("{due in the period}", isLimited() ? "AND f.due_on BETWEEN :from AND :to" : "");
    }

    private String visible(String what, String alias) {
        return (what.equals("incident") ? Population.INCIDENTS : Population.FOLLOW_UPS).visible(alias, visibility);
    }

    /** The rule with the zone of that moment. */
    private static String then(String rule) {
        return rule.replace("t.zone", "z.zone");
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = selection.parameters();
        LocalDate first = from == null ? LocalDate.of(1, 1, 1) : from;
        LocalDate last = to == null ? LocalDate.of(9999, 12, 31) : to;
        parameters.put("from", first);
        parameters.put("to", last);
        parameters.put("earliest", first.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        parameters.put("latest", last.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC));
        parameters.put("now", moment.at());
        parameters.put("known", moment.known());
        visibility.bind(parameters::put);
        return parameters;
    }

    private boolean isLimited() { return from != null || to != null; }
}
