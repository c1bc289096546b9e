package io.followthrough.chat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.followthrough.api.Key;
import io.followthrough.followup.Overdue;
import io.followthrough.people.Team;
import org.hibernate.Session;

/** What a team has to do, as far as everybody may know of it; served by follow_up_pending_by_team. */
@ApplicationScoped
class OpenWork {

    private static final int WORST = 5;
    private static final String OPEN = """
            FROM follow_up f JOIN team t ON t.id = f.team_id
            WHERE f.team_id = :team AND %s AND f.status <> 'proposed' AND f.restricted_to = '{}'"""
            .formatted(Overdue.IS_UNFINISHED);
    private static final String COUNTED = """
            SELECT count(*) FILTER (WHERE %1$s) AS overdue,
                   count(*) FILTER (WHERE NOT %1$s AND f.due_on <= :sunday) AS due_this_week,
                   count(*) FILTER (WHERE f.owner_id IS NULL) AS unassigned,
                   count(*) FILTER (WHERE f.extension_requested IS NOT NULL OR f.dismissal_requested_at IS NOT NULL) AS to_decide
            """
            .formatted(Overdue.IS_PAST_DUE) + OPEN;
    private static final String NAMED = "SELECT f.id, f.title, f.due_on, " + Overdue.DAYS_PAST_DUE + " AS days_late " + OPEN
            + " AND f.due_on <= :sunday ORDER BY f.due_on, f.priority, f.id LIMIT " + WORST;

    private final Session session;

    OpenWork(Session session) {
        this.session = session;
    }

    /** @param daysLate 0 or less for what is not overdue */
    record Item(String key, String title, LocalDate dueOn, int daysLate) {}

    TeamFigures figures(Team team, Instant now) {
        Tuple row = session.createNativeQuery(COUNTED, Tuple.class).addScalar("overdue", Long.class)
                .addScalar("due_this_week", Long.class).addScalar("unassigned", Long.class).addScalar("to_decide", Long.class)
                .setParameter("team", team.id()).setParameter("now", now).setParameter("sunday", sunday(team, now))
                .getSingleResult();
        return new TeamFigures(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class), row.get(3, Long.class));
    }

    /** The longest overdue first, then what is due this week. */
    List<Item> worst(Team team, Instant now) {
        return session.createNativeQuery(NAMED, Tuple.class).addScalar("id", Long.class).addScalar("title", String.class)
                .addScalar("due_on", LocalDate.class).addScalar("days_late", Integer.class)
                .setParameter("team", team.id()).setParameter("now", now).setParameter("sunday", sunday(team, now))
                .getResultStream().map(row -> new Item(Key.FOLLOW_UP.of(row.get(0, Long.class)), row.get(1, String.class),
                        row.get(2, LocalDate.class), row.get(3, Integer.class)))
                .toList();
    }

    private static LocalDate sunday(Team team, Instant now) {
        return team.calendar().dateOf(now).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
