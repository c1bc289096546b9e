package io.followthrough.followup.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.followthrough.api.Key;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.Status;
import io.followthrough.mention.Mentions;
import io.followthrough.problem.ProblemException;

/** Lets follow-ups wait for one another, but never in a circle. */
@ApplicationScoped
public class BlockingFollowUps {

    /** Any number that no other advisory lock of the service has. */
    private static final long CHAINS = 7_120_033;

    private final FollowUps followUps;
    private final EntityManager entities;
    private final Mentions mentions;

    BlockingFollowUps(FollowUps followUps, EntityManager entities, Mentions mentions) {
        this.mentions = mentions;
        this.followUps = followUps;
        this.entities = entities;
    }

    /**
     * Only one transaction at a time ties follow-ups together, or two that see half a circle each would close it. To be
     * called before any follow-up is locked, so that nobody holds one while waiting here.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdChains() {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:chains)) AS held", Integer.class)
                .setParameter("chains", CHAINS).getSingleResult();
    }

    /** Holds the chains, then locks the two in the order in which batches and merges lock theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdChains(String key, String blockedBy) {
        holdChains();
        followUps.lockInOrder(Key.FOLLOW_UP.id(key), Key.FOLLOW_UP.read(blockedBy).orElse(-1));
    }

    /**
     * @param followUp locked
     * @param blockedBy the key of the one it waits for
     * @throws ProblemException as {@link Chains#block} does
     */
    public void block(FollowUp followUp, String reason, String blockedBy) {
        chainsFrom(locked(blockedBy).stream().toList()).block(followUp, reason, blockedBy);
    }

    /** Kept from being finished by somebody else until the end of the transaction. */
    private Optional<FollowUp> locked(String key) {
        return Key.FOLLOW_UP.read(key).stream()
                .mapToObj(id -> Optional.ofNullable(entities.find(FollowUp.class, id, LockModeType.PESSIMISTIC_READ)))
                .flatMap(Optional::stream).findFirst();
    }

    /**
     * What they wait for, what that waits for, and so on, in one statement.
     *
     * @param blockers locked; those that the caller may not know of are as good as none
     */
    public Chains chainsFrom(List<FollowUp> blockers) {
        Map<Long, Status> statuses = new HashMap<>();
        followUps.visible(blockers).forEach(blocker -> statuses.put(blocker.id(), blocker.progress().status()));
        Map<Long, Long> waitsFor = new HashMap<>();
        waiting(statuses.keySet()).forEach(row -> waitsFor.put((Long) row[0], (Long) row[1]));
        return new Chains(statuses, waitsFor,
                mentions.among(Stream.concat(waitsFor.keySet().stream(), waitsFor.values().stream()).map(Key.FOLLOW_UP::of)));
    }

    /** Without a flush, after which Hibernate would fetch the collections of many follow-ups one at a time. */
    @SuppressWarnings("unchecked")
    private List<Object[]> waiting(Collection<Long> ids) {
        return entities.createNativeQuery("""
                WITH RECURSIVE chain (id, blocked_by_id) AS (
                    SELECT id, blocked_by_id FROM follow_up WHERE id = ANY (:ids)
                    UNION
                    SELECT f.id, f.blocked_by_id FROM chain JOIN follow_up f ON f.id = chain.blocked_by_id)
                SELECT id, blocked_by_id FROM chain WHERE blocked_by_id IS NOT NULL""", Object[].class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("ids", ids.toArray(Long[]::new)).getResultList();
    }
}
