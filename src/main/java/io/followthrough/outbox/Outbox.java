package io.followthrough.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.hibernate.query.QueryFlushMode;

/** All messages that left or are to leave the service. */
@ApplicationScoped
public class Outbox implements PanacheRepository<OutboxMessage> {

    private static final Duration UNTIL_IT_HAS_LEFT = Duration.ofMinutes(1);

    private final ObjectMapper mapper;

    Outbox(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Queues a message in the caller's transaction: it leaves if, and only if, that transaction is committed.
     *
     * @return its id; empty when a message with the same key was queued before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> enqueue(OutgoingMessage message, Instant now) {
        return getSession().createNativeQuery("""
                INSERT INTO outbox_message (channel, topic, dedup_key, recipient, payload, status, attempts,
                                            next_attempt_at, expires_at, created_at, urgency, supersedes)
                VALUES (:channel, :topic, :dedupKey, :recipient, CAST(:payload AS jsonb), 'queued', 0,
                        :now, CAST(:expiresAt AS timestamptz), :now, :urgency, CAST(:supersedes AS text))
                ON CONFLICT (dedup_key) DO NOTHING
                RETURNING id""", Long.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH) // it depends on nothing that its transaction has changed
                .setParameter("channel", message.channel())
                .setParameter("topic", message.topic())
                .setParameter("dedupKey", message.dedupKey())
                .setParameter("recipient", message.recipient())
                .setParameter("payload", json(message.payload()))
                .setParameter("expiresAt", message.expiresAt())
                .setParameter("now", now)
                .setParameter("urgency", message.urgency().rank())
                .setParameter("supersedes", message.supersedes())
                .uniqueResultOptional();
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

    /**
     * The most urgent message, of several the one that has waited longest, locked until the end of the transaction; those that others hold are passed over.
     * Served by the indexes outbox_message_queued and outbox_message_supersedes.
     *
     * @param channels over which of them it may leave
     */
    Optional<OutboxMessage> claim(List<String> channels, Instant now) {
        return getSession()
                .createNativeQuery(
                        """
                                SELECT m.*, EXISTS (SELECT FROM outbox_message newer WHERE newer.supersedes = m.supersedes AND newer.id > m.id)
                                    AS superseded
                                FROM next_message(cast(:channels AS text[]), :now) m""",
                        Object[].class)
                .addEntity("m", OutboxMessage.class)
                .addScalar("superseded", Boolean.class)
                .setParameter("channels", channels.toArray(String[]::new))
                .setParameter("now", now)
                .setReadOnly(true) // what becomes of it is written by settle
                .uniqueResultOptional()
                .map(row -> ((OutboxMessage) row[0]).knownToBeSuperseded((Boolean) row[1]));
    }

    /** Writes down an attempt and what follows from it, in one statement: there is one for every mail. */
    void settle(OutboxMessage message, Verdict verdict, Instant now) {
        getSession().createNativeMutationQuery("""
                WITH settled AS (
                    UPDATE outbox_message SET status = :status, version = version + 1, attempts = attempts + :counted,
                        next_attempt_at = CAST(:next AS timestamptz),
                        sent_at = CASE WHEN :status = 'sent' THEN CAST(:now AS timestamptz) END
                    WHERE id = :id RETURNING id)
                INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome, detail)
                SELECT nextval('outbox_attempt_seq'), id, :now, :outcome, CAST(:detail AS text) FROM settled""")
                .setParameter("status", verdict.status().word())
                .setParameter("counted", verdict.counts() ? 1 : 0)
                .setParameter("next", verdict.nextAttemptAt())
                .setParameter("id", message.id())
                .setParameter("now", now)
                .setParameter("outcome", verdict.outcome().word())
                .setParameter("detail", verdict.detail())
                .executeUpdate();
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

    /** How many messages wait, and since when the oldest does. */
    QueueDepth depth() {
        return getSession().createQuery("""
                select count(*), min(createdAt) from OutboxMessage where status = QUEUED""", QueueDepth.class)
                .getSingleResult();
    }

    private String json(Object payload) {
        try {
            return mapper.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the payload cannot be written as JSON", e);
        }
    }
}
