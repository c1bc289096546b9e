package io.followthrough.followup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.followthrough.api.Key;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Lets follow-ups wait for one another, but never in a circle. */
@ApplicationScoped
public class BlockingFollowUps {

    private static final String FIELD = "/blockedBy";
    /** Any number that no other advisory lock of the service has. */
    private static final long CHAINS = 7_120_033;

    private final FollowUps followUps;
    private final EntityManager entities;

    BlockingFollowUps(FollowUps followUps, EntityManager entities) {
        this.followUps = followUps;
        this.entities = entities;
    }

    /**
     * Only one transaction at a time ties follow-ups together, or two that see half a circle each would close it. To be
     * called before any follow-up is locked, so that nobody holds one while waiting here; then locks the two.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdChains(String key, String blockedBy) {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:chains)) AS held", Integer.class)
                .setParameter("chains", CHAINS).getSingleResult();
        followUps.lockInOrder(Key.FOLLOW_UP.id(key), Key.FOLLOW_UP.read(blockedBy).orElse(-1));
    }

    /**
     * @param followUp locked, as is the one it waits for, so that nobody finishes that meanwhile
     * @param blockedBy the key of the one it waits for
     * @throws ProblemException 422 when that is unknown, finished or itself; 409 naming the circle it would close
     */
    public void block(FollowUp followUp, String reason, String blockedBy) {
        FollowUp blocker = known(blockedBy);
        if (blocker.id().equals(followUp.id())) {
            throw ProblemException.unprocessable(FIELD, "must be another follow-up; none waits for itself");
        }
        if (blocker.progress().status().isTerminal()) {
            throw ProblemException.unprocessable(FIELD,
                    blocker.key() + " is " + blocker.progress().status().word() + ", so nothing waits for it");
        }
        requireNoCircle(followUp.id(), blocker.id());
        followUp.progress().block(reason, blocker.id());
    }

    private FollowUp known(String key) {
        return Key.FOLLOW_UP.read(key).stream().boxed().flatMap(id -> followUps.findByIdOptional(id).stream()).findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(FIELD, "there is no follow-up '" + key + "'"));
    }

    private void requireNoCircle(Long id, Long blockerId) {
        List<Long> chain = chainFrom(blockerId);
        if (chain.contains(id)) {
            String circle = Stream.concat(Stream.of(id), chain.stream().limit(chain.indexOf(id) + 1L)).map(Key.FOLLOW_UP::of)
                    .collect(Collectors.joining(" → "));
            throw ProblemException.at(ProblemType.CONFLICT, FIELD, "they would wait for each other: " + circle);
        }
    }

    /** The follow-up, what it waits for, what that waits for, and so on. */
    @SuppressWarnings("unchecked")
    private List<Long> chainFrom(Long id) {
        return entities.createNativeQuery("""
                WITH RECURSIVE chain (id, position) AS (
                    SELECT CAST(:id AS bigint), 1
                    UNION ALL
                    SELECT f.blocked_by_id, position + 1
                    FROM chain JOIN follow_up f USING (id)
                    WHERE f.blocked_by_id IS NOT NULL)
                SELECT id FROM chain ORDER BY position""", Long.class).setParameter("id", id).getResultList();
    }
}
