package io.followthrough.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sql.Sql;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Writes messages into the queue, in the caller's transaction and in one statement, however many they are. */
@ApplicationScoped
class Queueing {

    /** What a replica queues whose clock is ahead is due for the others too. */
    private static final String INSERT = """
            INSERT INTO outbox_message (channel, topic, dedup_key, recipient, payload, status, attempts,
                                        next_attempt_at, expires_at, created_at, urgency, supersedes)
            SELECT m.channel, m.topic, m.key, m.recipient, m.payload, 'queued', 0, LEAST(:now, now()), m.expires, :now, m.urgency, m.supersedes
            FROM jsonb_to_recordset(:messages::jsonb) m(channel text, topic text, key text, recipient text, payload jsonb,
                                                expires timestamptz, urgency int, supersedes text)
            ON CONFLICT (dedup_key) DO NOTHING
            RETURNING dedup_key, id""";

    private final Sql sql;
    private final ObjectMapper mapper;

    Queueing(Sql sql, ObjectMapper mapper) {
        this.sql = sql;
        this.mapper = mapper;
    }

    /** As PostgreSQL reads it. */
    @RegisterForReflection
    private record Row(String channel, String topic, String key, String recipient, Object payload, String expires, int urgency,
            String supersedes) {

        static Row of(OutgoingMessage message) {
            return new Row(message.channel(), message.topic(), message.dedupKey(), message.recipient(), message.payload(),
                    message.expiresAt() == null ? null : message.expiresAt().toString(), message.urgency().rank(),
                    message.supersedes());
        }
    }

    /** The ids by the keys; none for a message whose key was queued before. */
    Map<String, Long> queue(Collection<OutgoingMessage> messages, Instant now) {
        Map<String, Long> ids = new HashMap<>();
        sql.list(INSERT, Map.of("now", now, "messages", json(messages.stream().map(Row::of).toList())),
                row -> ids.put(row.getString("dedup_key"), row.getLong("id")));
        return ids;
    }

    private String json(List<Row> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the payload cannot be written as JSON", e);
        }
    }
}
