package io.followthrough.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.followthrough.sql.Sql;
import io.followthrough.sql.SqlFailed;

/** The keys of all callers and the answers kept for them. The primary key makes the second of two equal requests wait for the first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdempotencyKeys {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** A replica that is cut off in the midst of a request must not keep its key, and who repeats it, for as long as a delivery may take. */
    private static final String SILENCE = "20s";

    private static final String LIMIT = """
            SELECT set_config('lock_timeout', :limit, true), set_config('idle_in_transaction_session_timeout', :silence, true)""";
    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, key, fingerprint, expires_at) VALUES (:caller, :key, :fingerprint, :expires)
            ON CONFLICT ON CONSTRAINT idempotency_key_pk
            DO UPDATE SET fingerprint = excluded.fingerprint, expires_at = excluded.expires_at,
                          status = NULL, headers = NULL, body = NULL
            WHERE idempotency_key.expires_at <= :now""";
    private static final String KEPT = "SELECT fingerprint, status, headers, body FROM idempotency_key WHERE caller = :caller AND key = :key";
    private static final String KEEP = """
            UPDATE idempotency_key SET status = :status, headers = CAST(:headers AS jsonb), body = :body
            WHERE caller = :caller AND key = :key""";
    private static final String RELEASE = "DELETE FROM idempotency_key WHERE caller = :caller AND key = :key";
    private static final String FORGET = "DELETE FROM idempotency_key WHERE expires_at <= :now";

    private final Sql sql;
    private final IdempotencyConfig config;
    private final ObjectMapper mapper;

    IdempotencyKeys(Sql sql, IdempotencyConfig config, ObjectMapper mapper) {
        this.sql = sql;
        this.config = config;
        this.mapper = mapper;
    }

    /**
     * Waits for an equal request that is being carried out, on whichever replica.
     *
     * @return false when the request was carried out before
     * @throws ProblemException 409 when waiting takes too long
     */
    boolean claim(KeyedRequest request, Instant now) {
        Map<String, Object> parameters = parameters(request);
        parameters.put("fingerprint", request.fingerprint());
        parameters.put("expires", now.plus(config.keep()));
        parameters.put("now", now);
        try {
            limitWaiting(config.waitAtMost().toMillis() + "ms");
            boolean claimed = sql.update(CLAIM, parameters) == 1;
            limitWaiting("0");
            return claimed;
        } catch (SqlFailed e) {
            if (LOCK_NOT_AVAILABLE.equals(e.state())) {
                throw ProblemException.retryLater(ProblemType.REQUEST_IN_PROGRESS,
                        "A request with this Idempotency-Key is still being carried out.", RETRY_AFTER);
            }
            throw e;
        }
    }

    /** @throws ProblemException 422 when the key was used for another request */
    KeptAnswer answer(KeyedRequest request) {
        return sql.first(KEPT, parameters(request), row -> kept(request, row))
                .orElseThrow(() -> ProblemException.retryLater(ProblemType.REQUEST_IN_PROGRESS,
                        "The answer kept for this Idempotency-Key has just expired.", RETRY_AFTER));
    }

    void keep(KeyedRequest request, KeptAnswer answer) {
        Map<String, Object> parameters = parameters(request);
        parameters.put("status", answer.status());
        parameters.put("headers", written(answer.headers()));
        parameters.put("body", answer.body());
        sql.update(KEEP, parameters);
    }

    void release(KeyedRequest request) {
        sql.update(RELEASE, parameters(request));
    }

    /** @return how many were forgotten */
    @Transactional
    public int forget(Instant now) {
        return sql.update(FORGET, Map.of("now", now));
    }

    private KeptAnswer kept(KeyedRequest request, ResultSet row) throws SQLException {
        if (!row.getString("fingerprint").equals(request.fingerprint())) {
            throw ProblemException.at(ProblemType.IDEMPOTENCY_KEY_REUSED, KeyHeader.NAME,
                    "was used for another request; take a new key for a new request");
        }
        return new KeptAnswer(row.getInt("status"), read(row.getString("headers")), row.getBytes("body"));
    }

    private void limitWaiting(String limit) {
        sql.list(LIMIT, Map.of("limit", limit, "silence", SILENCE), row -> limit);
    }

    private static Map<String, Object> parameters(KeyedRequest request) {
        return new HashMap<>(Map.of("caller", request.caller(), "key", request.key()));
    }

    private String written(Map<String, List<String>> headers) {
        try {
            return mapper.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer could not be kept", e);
        }
    }

    private Map<String, List<String>> read(String headers) {
        try {
            return mapper.readValue(headers, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept answer could not be read", e);
        }
    }
}
