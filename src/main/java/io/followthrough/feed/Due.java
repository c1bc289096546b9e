package io.followthrough.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A follow-up that somebody has to do something about by a day.
 *
 * @param owner null when nobody owns it
 * @param isOverdue by the date of its team
 * @param isAhead whether it stands among those from today on
 * @param changedAt when it was changed, or became overdue, whichever was later
 */
record Due(long id, String title, String priority, String status, LocalDate on, String team, String owner, boolean isOverdue,
        boolean isAhead, int version, Instant changedAt) {}
