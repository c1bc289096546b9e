package io.followthrough.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import io.followthrough.people.Team;
import io.followthrough.people.TeamsChanged;
import io.followthrough.reminder.DigestTime;
import io.followthrough.reminder.ReminderConfig;
import org.hibernate.Session;

/** Every chat's next summary. */
@ApplicationScoped
class SummarySchedules {

    private final Session session;
    private final DigestTime time;

    SummarySchedules(Session session, ReminderConfig config) {
        this.session = session;
        this.time = new DigestTime(config.digestHour());
    }

    /**
     * A chat to look at.
     *
     * @param lastOn the last day that a summary was for; null for none
     */
    record Due(Long team, LocalDate lastOn) {}

    /** One that has begun goes on. */
    void begin(Team team, Instant now) {
        session.createNativeMutationQuery("""
                INSERT INTO chat_summary (team_id, next_at) VALUES (:team, :next) ON CONFLICT (team_id) DO NOTHING""")
                .setParameter("team", team.id()).setParameter("next", time.nextAfter(now, team.calendar())).executeUpdate();
    }

    /** Another zone or other days off may mean that it is time already. */
    void reconsider(@Observes TeamsChanged changed) {
        session.createNativeMutationQuery("UPDATE chat_summary SET next_at = :at WHERE team_id = ANY(CAST(:teams AS bigint[]))")
                .setParameter("at", changed.at())
                .setParameter("teams", changed.teams().stream().map(Team::id).toArray(Long[]::new)).executeUpdate();
    }

    /**
     * Whichever has been due longest, locked until the end of the transaction; those that others hold are passed over.
     * Served by the index chat_summary_due.
     */
    Optional<Due> claim(Instant now) {
        return session.createNativeQuery("""
                SELECT team_id, last_on FROM chat_summary WHERE next_at <= :now
                ORDER BY next_at, team_id LIMIT 1 FOR UPDATE SKIP LOCKED""", Tuple.class)
                .addScalar("team_id", Long.class).addScalar("last_on", LocalDate.class).setParameter("now", now)
                .uniqueResultOptional().map(row -> new Due(row.get(0, Long.class), row.get(1, LocalDate.class)));
    }

    void moveTo(Long team, Instant next, LocalDate lastOn) {
        session.createNativeMutationQuery("""
                UPDATE chat_summary SET next_at = :next, last_on = CAST(:lastOn AS date) WHERE team_id = :team""")
                .setParameter("next", next).setParameter("lastOn", lastOn).setParameter("team", team).executeUpdate();
    }

    /** Lets the others go first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(Long team, Instant until) {
        session.createNativeMutationQuery("UPDATE chat_summary SET next_at = :until WHERE team_id = :team")
                .setParameter("until", until).setParameter("team", team).executeUpdate();
    }
}
