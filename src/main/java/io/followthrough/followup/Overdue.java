package io.followthrough.followup;

import java.time.LocalDate;

/**
 * The one rule of being overdue: the team's date is after the due date, and something is left to be done. In Java for one
 * follow-up; in SQL for many, where {@code f} is follow_up, {@code t} its team and {@code :now} the moment.
 */
public final class Overdue {

    /** To the letter what the partial indexes ask for. */
    public static final String IS_UNFINISHED = "f.status NOT IN ('done', 'wont_do')";
    private static final String TODAY = "(:now AT TIME ZONE t.zone)::date";
    public static final String IS_PAST_DUE = "f.due_on < " + TODAY;
    public static final String DAYS_PAST_DUE = TODAY + " - f.due_on";
    public static final String IS_OVERDUE = "(" + IS_UNFINISHED + " AND " + IS_PAST_DUE + ")";
    /** The same where only {@code f} is at hand. */
    static final String IS_OVERDUE_BY_ITSELF = IS_OVERDUE.replace("t.zone", "(SELECT zone FROM team WHERE id = f.team_id)");

    private Overdue() {}

    /**
     * In calendar days; 0 when it is not overdue.
     *
     * @param today the team's
     */
    public static int days(Status status, DueDate due, LocalDate today) {
        return status.isTerminal() ? 0 : due.daysPast(today);
    }
}
