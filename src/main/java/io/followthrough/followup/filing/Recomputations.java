package io.followthrough.followup.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.policy.Policies;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All recomputations; at most one of them is running. */
@ApplicationScoped
class Recomputations implements PanacheRepository<Recomputation> {

    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('followthrough.policies'))";

    /** The one that is running for the same policies already, or a new one in the place of that for others. */
    @Transactional
    Recomputation request(Policies policies, Actor actor, Instant now) {
        takeTurns();
        Optional<Recomputation> running = find("status", RecomputationStatus.RUNNING).firstResultOptional();
        if (running.filter(same -> same.isOf(policies)).isPresent()) {
            return running.get();
        }
        running.ifPresent(other -> other.end(RecomputationStatus.SUPERSEDED, now));
        flush();
        Recomputation requested = new Recomputation(policies, actor, now);
        persist(requested);
        return requested;
    }

    /** The running one, locked until the end of the transaction; empty when another replica holds it, or works with other policies. */
    Optional<Recomputation> claim(Policies policies) {
        return getSession().createNativeQuery("""
                SELECT * FROM recomputation
                WHERE status = 'running' AND fingerprint = :fingerprint
                FOR UPDATE SKIP LOCKED""", Recomputation.class)
                .setParameter("fingerprint", policies.fingerprint())
                .uniqueResultOptional();
    }

    /** Newest first. */
    List<Recomputation> before(long id, int count) {
        return find("id < ?1 order by id desc", id).range(0, count - 1).list();
    }

    /** @throws ProblemException 404 when there is none */
    Recomputation numbered(long id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("recomputation " + id));
    }

    /** Until the end of the transaction nobody else requests one, or notices changed policies. */
    void takeTurns() {
        getSession().createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
    }
}
