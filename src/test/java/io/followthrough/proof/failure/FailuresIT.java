package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The packaged service under load while its surroundings fail. docs/proofs.md has the command. */
@EnabledIfSystemProperty(named = "proof.failures", matches = "true")
class FailuresIT {

    private static final Logger LOG = Logger.getLogger(FailuresIT.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int CALLERS = 8;
    private static final int SOME = 200;

    private Database database;
    private SmtpSink mailServer;
    private ServiceProcess one;
    private ServiceProcess other;
    private String token;

    @BeforeEach
    void two_replicas() {
        database = Database.start(Map.of()).migrated();
        mailServer = SmtpSink.start();
        Map<String, String> settings = ProductionSettings.with(database, mailServer);
        settings.put("followthrough.rate-limit.requests", "100000000");
        one = new ServiceProcess("failures-1", settings).start().awaitReady(PATIENCE);
        other = new ServiceProcess("failures-2", settings).start().awaitReady(PATIENCE);
        token = AdminToken.in(database);
    }

    @AfterEach
    void nothing_is_left_running() {
        one.close();
        other.close();
        mailServer.close();
        database.close();
    }

    @Test
    void a_database_that_crashes_loses_nothing_that_was_acknowledged() throws Exception {
        try (Callers callers = new Callers(List.of(one, other), token, false).begin(CALLERS)) {
            awaitMoreThan(callers, SOME);
            long down = System.nanoTime();
            database.crash();
            Awaitility.await("refusals").pollDelay(Duration.ofSeconds(5)).atMost(PATIENCE).until(() -> true);
            database.up();
            long up = System.nanoTime();
            awaitMoreThan(callers, callers.done() + SOME);
            List<Asked> asked = callers.end();

            say("PostgreSQL crashed", asked, Duration.ofNanos(up - down));
            assertThat(asked).filteredOn(answer -> !answer.isDone()).isNotEmpty()
                    .noneMatch(answer -> answer.isBegunAfter(up, GRACE));
            nothingIsLost(asked);
        }
    }

    @Test
    void a_pool_that_is_used_up_sheds_requests_and_recovers() throws Exception {
        try (Callers callers = new Callers(List.of(one), token, false)) {
            long released;
            try (Connection connection = database.connection(); Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("LOCK TABLE follow_up IN ACCESS EXCLUSIVE MODE");
                callers.begin(4 * CALLERS);
                Awaitility.await("refusals").pollDelay(Duration.ofSeconds(15)).atMost(PATIENCE).until(() -> true);
                connection.rollback();
                released = System.nanoTime();
            }
            awaitMoreThan(callers, SOME);
            List<Asked> asked = callers.end();

            say("Connections used up", asked, Duration.ofSeconds(15));
            assertThat(asked).filteredOn(answer -> !answer.isDone()).isNotEmpty()
                    .allMatch(answer -> answer.status() == 503 && answer.retryAfter())
                    .noneMatch(answer -> answer.isBegunAfter(released, GRACE));
            nothingIsLost(asked);
        }
    }

    @Test
    void replicas_that_are_replaced_one_after_the_other_refuse_nobody() throws Exception {
        try (Callers callers = new Callers(List.of(one, other), token, true).begin(CALLERS)) {
            awaitMoreThan(callers, SOME);
            for (ServiceProcess replica : List.of(one, other)) {
                replica.stop();
                replica.start().awaitReady(PATIENCE);
                awaitMoreThan(callers, callers.done() + SOME);
            }
            List<Asked> asked = callers.end();

            say("Both replicas replaced", asked, Duration.ZERO);
            assertThat(asked).allMatch(Asked::isDone);
            nothingIsLost(asked);
            assertThat(database.count("SELECT count(*) FROM follow_up")).as("none was created twice").isEqualTo(asked.size());
        }
    }

    private static void awaitMoreThan(Callers callers, int done) {
        Awaitility.await("answers").atMost(PATIENCE).until(() -> callers.done() > done);
    }

    private void nothingIsLost(List<Asked> asked) {
        long acknowledged = asked.stream().filter(Asked::isDone).count();
        String keys = asked.stream().filter(Asked::isDone).map(answer -> answer.key().substring(3))
                .collect(Collectors.joining(",", "(", ")"));

        assertThat(database.count("SELECT count(*) FROM follow_up WHERE id IN " + keys)).isEqualTo(acknowledged);
    }

    private static void say(String fault, List<Asked> asked, Duration lasted) {
        Map<Integer, Long> statuses = asked.stream()
                .collect(Collectors.groupingBy(Asked::status, TreeMap::new, Collectors.counting()));
        long longest = asked.stream().filter(answer -> !answer.isDone()).mapToLong(answer -> answer.ended() - answer.begun())
                .max()
                .orElse(0);
        LOG.infof("%s for %d ms: %d requests, by status %s, the longest that failed took %d ms", fault, lasted.toMillis(),
                asked.size(), statuses, Duration.ofNanos(longest).toMillis());
    }
}
