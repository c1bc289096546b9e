package io.followthrough.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.AtOnce;
import io.followthrough.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In years before all other tests, so that nothing of theirs has had its time. */
@QuarkusTest
class ForgettingWhatHasHadItsTimeTest {

    private static final Instant NOW = Instant.parse("2012-06-01T00:00:00Z");

    @Inject
    Sql sql;
    @Inject
    RetentionMetrics metrics;
    @Inject
    DataSource database;

    @BeforeEach
    void nothing_of_other_tests() throws SQLException {
        new RetentionRun(sql, new Settings(1000), metrics).run(NOW.plus(Duration.ofDays(400)));
    }

    @Test
    void the_audit_loses_what_is_too_old_and_keeps_the_rest() throws SQLException {
        audited(NOW.minus(Duration.ofDays(401)));
        audited(NOW.minus(Duration.ofDays(399)));

        assertThat(run(2)).containsEntry(Expiring.AUDIT, 1L);

        assertThat(count("audit_entry WHERE at < '2013-01-01'")).isEqualTo(1);
    }

    @Test
    void a_run_takes_all_batches_it_may_and_no_more() throws SQLException {
        for (int i = 0; i < 10; i++) {
            audited(NOW.minus(Duration.ofDays(500 + i)));
        }

        assertThat(run(2)).containsEntry(Expiring.AUDIT, 6L);
        assertThat(count("audit_entry WHERE at < '2011-01-14'")).as("the oldest went first").isZero();
        assertThat(run(2)).containsEntry(Expiring.AUDIT, 4L);
    }

    @Test
    void texts_go_first_and_that_something_was_sent_later() throws SQLException {
        message(1, "sent", NOW.minus(Duration.ofDays(91)));
        message(2, "sent", NOW.minus(Duration.ofDays(89)));
        message(3, "sent", NOW.minus(Duration.ofDays(401)));

        assertThat(run(100)).containsEntry(Expiring.MAIL_TEXTS, 2L).containsEntry(Expiring.DELIVERIES, 1L);

        assertThat(count("outbox_message WHERE id = -1 AND emptied AND payload ->> 'text' = 'No longer kept'")).isEqualTo(1);
        assertThat(count("outbox_message WHERE id = -2 AND NOT emptied AND payload ->> 'text' = 'Hello'")).isEqualTo(1);
        assertThat(count("outbox_message WHERE id = -3")).isZero();
        assertThat(count("outbox_attempt WHERE message_id = -3")).isZero();
        assertThat(count("outbox_attempt WHERE message_id = -1")).isEqualTo(1);
        assertThat(run(100).values()).containsOnly(0L);
    }

    @Test
    void what_waits_is_never_removed() throws SQLException {
        message(4, "queued", NOW.minus(Duration.ofDays(3000)));

        assertThat(run(100).values()).containsOnly(0L);

        execute("UPDATE outbox_message SET status = 'failed', next_attempt_at = NULL WHERE id = -4");
        assertThat(run(100)).containsEntry(Expiring.DELIVERIES, 1L);
    }

    @Test
    void nothing_of_the_last_thirty_days_is_forgotten_whatever_is_asked_for() throws SQLException {
        execute("INSERT INTO audit_entry (id, at, action, outcome, details) VALUES"
                + " (nextval('audit_entry_seq'), now() - interval '29 days', 'retention-test', 'done', '{}')");

        execute("SELECT forget_audit(now(), 100000)");

        assertThat(count("audit_entry WHERE action = 'retention-test' AND at > now() - interval '30 days'")).isPositive();
    }

    @Test
    void several_replicas_at_once_remove_each_row_once() throws Exception {
        execute("INSERT INTO audit_entry (id, at, action, outcome, details)"
                + " SELECT nextval('audit_entry_seq'), timestamptz '2010-01-01', 'many', 'done', '{}' FROM generate_series(1, 200)");

        List<Long> removed = AtOnce.clients(4, _ -> run(20).get(Expiring.AUDIT));

        long left = run(1000).get(Expiring.AUDIT);
        assertThat(removed.stream().mapToLong(Long::longValue).sum() + left).isEqualTo(200);
    }

    private Map<Expiring, Long> run(int batch) {
        return new RetentionRun(sql, new Settings(batch), metrics).run(NOW);
    }

    private record Settings(int batch) implements RetentionConfig {

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public int batchesPerRun() {
            return batch == 2 ? 3 : 100;
        }

        @Override
        public Duration audit() {
            return Duration.ofDays(400);
        }

        @Override
        public Duration mailTexts() {
            return Duration.ofDays(90);
        }

        @Override
        public Duration deliveries() {
            return Duration.ofDays(400);
        }
    }

    private void audited(Instant at) throws SQLException {
        execute("INSERT INTO audit_entry (id, at, action, outcome, details) VALUES (nextval('audit_entry_seq'), '" + at
                + "', 'old', 'done', '{}')");
    }

    private void message(int number, String status, Instant at) throws SQLException {
        execute("INSERT INTO outbox_message (id, channel, topic, dedup_key, recipient, payload, status, attempts, next_attempt_at,"
                + " created_at, sent_at) VALUES (-" + number + ", 'mail', 'test', 'retention-" + number
                + "', 'a@example.org', '{\"subject\": \"Hello\", \"text\": \"Hello\", \"html\": \"Hello\"}', '" + status
                + "', 1, "
                + (status.equals("queued") ? "'" + at + "'" : "NULL") + ", '" + at + "', "
                + (status.equals("sent") ? "'" + at + "'" : "NULL") + ")");
        execute("INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome) VALUES (-" + number + ", -" + number + ", '"
                + at
                + "', 'deferred')");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement one = connection.createStatement();
                ResultSet row = one.executeQuery("SELECT count(*) FROM " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
