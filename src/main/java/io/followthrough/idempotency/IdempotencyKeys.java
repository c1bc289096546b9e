package io.followthrough.idempotency;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** The keys of all callers and the answers kept for them. The primary key makes the second of two equal requests wait for the first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class IdempotencyKeys {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, key, fingerprint, expires_at) VALUES (?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT idempotency_key_pk
            DO UPDATE SET fingerprint = excluded.fingerprint, expires_at = excluded.expires_at,
                          status = NULL, headers = NULL, body = NULL
            WHERE idempotency_key.expires_at <= ?""";

    private final AgroalDataSource source;
    private final IdempotencyConfig config;
    private final ObjectMapper mapper;

    IdempotencyKeys(AgroalDataSource source, IdempotencyConfig config, ObjectMapper mapper) {
        this.source = source;
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
        try (Connection connection = source.getConnection()) {
            limitWaiting(connection, config.waitAtMost().toMillis() + "ms");
            boolean claimed = update(connection, CLAIM, request.caller(), request.key(), request.fingerprint(),
                    utc(now.plus(config.keep())), utc(now)) == 1;
            limitWaiting(connection, "0");
            return claimed;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw ProblemException.retryLater(ProblemType.REQUEST_IN_PROGRESS,
                        "A request with this Idempotency-Key is still being carried out.", RETRY_AFTER);
            }
            throw new IllegalStateException("an idempotency key could not be claimed", e);
        }
    }

    /** @throws ProblemException 422 when the key was used for another request */
    KeptAnswer answer(KeyedRequest request) {
        String sql = "SELECT fingerprint, status, headers, body FROM idempotency_key WHERE caller = ? AND key = ?";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, request.caller(), request.key());
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw ProblemException.retryLater(ProblemType.REQUEST_IN_PROGRESS,
                        "The answer kept for this Idempotency-Key has just expired.", RETRY_AFTER);
            }
            if (!row.getString("fingerprint").equals(request.fingerprint())) {
                throw ProblemException.at(ProblemType.IDEMPOTENCY_KEY_REUSED, KeyHeader.NAME,
                        "was used for another request; take a new key for a new request");
            }
            return new KeptAnswer(row.getInt("status"),
                    mapper.readValue(row.getString("headers"), new TypeReference<Map<String, List<String>>>() {
                    }),
                    row.getBytes("body"));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("a kept answer could not be read", e);
        }
    }

    void keep(KeyedRequest request, KeptAnswer answer) {
        try (Connection connection = source.getConnection()) {
            update(connection,
                    "UPDATE idempotency_key SET status = ?, headers = ?::jsonb, body = ? WHERE caller = ? AND key = ?",
                    answer.status(), mapper.writeValueAsString(answer.headers()), answer.body(), request.caller(),
                    request.key());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("an answer could not be kept", e);
        }
    }

    void release(KeyedRequest request) {
        try (Connection connection = source.getConnection()) {
            update(connection, "DELETE FROM idempotency_key WHERE caller = ? AND key = ?", request.caller(), request.key());
        } catch (SQLException e) {
            throw new IllegalStateException("an idempotency key could not be released", e);
        }
    }

    /** @return how many were forgotten */
    @Transactional
    public int forget(Instant now) {
        try (Connection connection = source.getConnection()) {
            return update(connection, "DELETE FROM idempotency_key WHERE expires_at <= ?", utc(now));
        } catch (SQLException e) {
            throw new IllegalStateException("expired idempotency keys could not be removed", e);
        }
    }

    private static void limitWaiting(Connection connection, String limit) throws SQLException {
        try (PreparedStatement statement = prepared(connection, "SELECT set_config('lock_timeout', ?, true)", limit)) {
            statement.execute();
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
