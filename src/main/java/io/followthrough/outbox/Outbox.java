package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All messages that left or are to leave the service. */
@ApplicationScoped
public class Outbox implements PanacheRepository<OutboxMessage> {

    private static final Duration UNTIL_IT_HAS_LEFT = Duration.ofMinutes(1);

    private final Queueing queueing;

    Outbox(Queueing queueing) {
        this.queueing = queueing;
    }

    /**
     * Queues a message in the caller's transaction: it leaves if, and only if, that transaction is committed.
     *
     * @return its id; empty when a message with the same key was queued before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> enqueue(OutgoingMessage message, Instant now) {
        return queueing.queue(List.of(message), now).values().stream().findFirst();
    }

    /**
     * Queues several.
     *
     * @return their ids by their keys; without those that were queued before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Long> enqueue(Collection<OutgoingMessage> messages, Instant now) {
        return messages.isEmpty() ? Map.of() : queueing.queue(messages, now);
    }

    /** One that {@link #enqueue} has queued, for others to point at. */
    public OutboxMessage queued(Long id) {
        return getEntityManager().getReference(OutboxMessage.class, id);
    }

    /** How many messages are due, counted up to a number; served by outbox_message_queued. */
    @Transactional
    int due(int atMost, Instant now) {
        return getSession().createNativeQuery("""
                SELECT count(*) FROM (SELECT 1 FROM outbox_message
                    WHERE status = 'queued' AND next_attempt_at <= :now LIMIT :atMost) due""", Long.class)
                .setParameter("now", now)
                .setParameter("atMost", atMost)
                .getSingleResult().intValue();
    }

    /** At most {@code count} of those that were asked for. */
    List<OutboxMessage> found(DeliveryFilter.Search search, int count) {
        return find(search.query(), search.parameters()).page(0, count).list();
    }

    /**
     * A message that nobody is delivering, locked until the end of the transaction.
     *
     * @throws ProblemException 404 when there is none, 409 while it is on its way
     */
    OutboxMessage free(long id) {
        Optional<OutboxMessage> free = getSession()
                .createNativeQuery("SELECT * FROM outbox_message WHERE id = :id FOR UPDATE SKIP LOCKED", OutboxMessage.class)
                .setParameter("id", id).uniqueResultOptional();
        return free.orElseThrow(() -> count("id", id) == 0
                ? ProblemException.notFound("delivery " + id)
                : ProblemException.retryLater(ProblemType.CONFLICT, "It is on its way right now.", UNTIL_IT_HAS_LEFT));
    }

    /** How many messages nobody got and nobody will try again; served by outbox_message_undelivered. */
    Map<DeliveryStatus, Long> undelivered() {
        return getSession().createQuery("""
                select status, count(*) from OutboxMessage where status in (FAILED, SUPPRESSED) group by status""",
                Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (DeliveryStatus) row[0], row -> (Long) row[1]));
    }

    /** How much waits, and since when; served by outbox_message_queued. */
    QueueDepth depth(Instant now) {
        return getSession().createQuery("""
                select count(*), min(createdAt), count(case when nextAttemptAt <= :now then 1 end), min(nextAttemptAt)
                from OutboxMessage where status = QUEUED""", QueueDepth.class)
                .setParameter("now", now)
                .getSingleResult();
    }
}
