package io.followthrough.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.Status;

/**
 * One follow-up in a digest.
 *
 * @param dueOn null when it has no due date
 * @param daysLate in calendar days of its team; 0 when it is not overdue
 * @param owner null when nobody owns it, or the reader does
 * @param inPlaceOf the name of whoever is away and would be told; null when the line is for its reader
 */
public record Line(String key, String title, LocalDate dueOn, int daysLate, String priority, Status status,
        List<String> incidents,
        String owner, String inPlaceOf, URI link) {

    public static final int LONGEST_TITLE = 200;
    private static final int MOST_INCIDENTS = 5;

    /** Somebody else's words stay on one line, and leave room for the others. */
    public Line {
        title = OneLine.of(title, LONGEST_TITLE);
        owner = owner == null ? null : OneLine.of(owner, LONGEST_TITLE);
        inPlaceOf = inPlaceOf == null ? null : OneLine.of(inPlaceOf, LONGEST_TITLE);
        incidents = List.copyOf(incidents);
    }

    /** One for its reader. */
    public Line(String key, String title, LocalDate dueOn, int daysLate, String priority, Status status, List<String> incidents,
            String owner, URI link) {
        this(key, title, dueOn, daysLate, priority, status, incidents, owner, null, link);
    }

    public String due() {
        if (dueOn == null) {
            return "no due date";
        }
        return daysLate == 0 ? "due " + dueOn : "due " + dueOn + ", " + Late.days(daysLate);
    }

    /** What there is to know besides key, title and due date. */
    public String facts() {
        StringBuilder facts = new StringBuilder(priority).append(" · ").append(status.word().replace('_', ' '));
        incidents.stream().limit(MOST_INCIDENTS).forEach(incident -> facts.append(" · ").append(incident));
        if (incidents.size() > MOST_INCIDENTS) {
            facts.append(" and ").append(incidents.size() - MOST_INCIDENTS).append(" more");
        }
        if (owner != null) {
            facts.append(" · ").append(owner);
        }
        return inPlaceOf == null ? facts.toString() : facts.append(" · for ").append(inPlaceOf).toString();
    }
}
