package io.followthrough.escalation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.followthrough.followup.filing.PoliciesChanged;
import io.followthrough.people.Team;
import io.followthrough.people.TeamsChanged;
import io.followthrough.sql.Sql;
import org.hibernate.Session;

/** When each follow-up is to be looked at next; what changes a follow-up asks for a look by a trigger of the database. */
@ApplicationScoped
class Ladders {

    private static final String LOOK_AT_ALL = """
            INSERT INTO ladder (follow_up_id, next_at)
            SELECT f.id, :at FROM follow_up f WHERE f.status NOT IN ('proposed', 'done', 'wont_do') %s ORDER BY f.id
            ON CONFLICT (follow_up_id) DO UPDATE SET next_at = LEAST(ladder.next_at, EXCLUDED.next_at)""";

    private final Session session;
    private final Sql sql;

    Ladders(Session session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    /**
     * A follow-up to look at.
     *
     * @param since from when on there was something to see
     */
    record Look(long followUp, Instant since) {}

    /** Other days off, another zone, another lead or manager may change who is reached when. Served by follow_up_pending_by_team. */
    void reconsider(@Observes TeamsChanged changed) {
        session.createNativeMutationQuery(LOOK_AT_ALL.formatted("AND f.team_id = ANY(cast(:teams AS bigint[]))"))
                .setParameter("at", changed.at())
                .setParameter("teams", changed.teams().stream().map(Team::id).toArray(Long[]::new)).executeUpdate();
    }

    /** So may another policy file. */
    void reconsider(@Observes PoliciesChanged changed) {
        session.createNativeMutationQuery(LOOK_AT_ALL.formatted("")).setParameter("at", changed.at()).executeUpdate();
    }

    /**
     * Whatever has been due longest, locked with its follow-up until the end of the transaction; what others hold is passed over,
     * so that nobody ever waits here. Served by the index ladder_due.
     */
    Optional<Look> claim(Instant now) {
        return sql.first("""
                SELECT l.follow_up_id, l.next_at FROM ladder l JOIN follow_up f ON f.id = l.follow_up_id
                WHERE l.next_at <= :now
                ORDER BY l.next_at, l.follow_up_id
                LIMIT 1
                FOR UPDATE OF l SKIP LOCKED
                FOR NO KEY UPDATE OF f SKIP LOCKED""", Map.of("now", now),
                row -> new Look(row.getLong("follow_up_id"), Sql.instant(row, "next_at")));
    }

    /** @param next empty when there is nothing to expect of it before it changes */
    void lookAgain(long followUp, Optional<Instant> next) {
        if (next.isPresent()) {
            sql.update("UPDATE ladder SET next_at = :next WHERE follow_up_id = :followUp",
                    Map.of("next", next.get(), "followUp", followUp));
        } else {
            sql.update("DELETE FROM ladder WHERE follow_up_id = :followUp", Map.of("followUp", followUp));
        }
    }

    /** Lets the others go first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void postpone(long followUp, Instant until) {
        lookAgain(followUp, Optional.of(until));
    }
}
