package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas under load while their database crashes for good and the standby, to which every commit has gone, takes its place. */
class FailoverIT {

    private static final Logger LOG = Logger.getLogger(FailoverIT.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final boolean IS_LONG = Boolean.getBoolean("proof.failures");
    private static final int CALLERS = 8;
    private static final int SOME = IS_LONG ? 500 : 50;

    @AutoClose
    private final SmtpSink mailServer = SmtpSink.start();
    @AutoClose
    private final Database primary = Database.start(Map.of()).migrated();
    @AutoClose
    private final Database standby = primary.standby(Map.of());
    private final String token = AdminToken.in(primary);
    private ServiceProcess one;
    private ServiceProcess other;

    @BeforeEach
    void two_replicas_that_know_both_servers() {
        primary.execute("ALTER SYSTEM SET synchronous_standby_names = '*'");
        primary.execute("SELECT pg_reload_conf()");
        await("commits wait for the standby").atMost(PATIENCE)
                .until(() -> primary.count("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == 1);
        Map<String, String> settings = ProductionSettings.with(primary, mailServer);
        settings.put("quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/postgres?targetServerType=primary".formatted(primary.port(),
                        standby.port()));
        settings.put("followthrough.rate-limit.requests", "100000000");
        one = new ServiceProcess("failover-1", settings).start().awaitReady(PATIENCE);
        other = new ServiceProcess("failover-2", settings).start().awaitReady(PATIENCE);
    }

    @AfterEach
    void nothing_is_left_running() {
        one.close();
        other.close();
    }

    @Test
    void a_standby_that_takes_over_has_everything_that_was_acknowledged() throws Exception {
        try (Callers callers = new Callers(List.of(one, other), token, false).begin(CALLERS)) {
            await().atMost(PATIENCE).until(() -> callers.done() > SOME);
            long crashed = System.nanoTime();
            primary.crash();
            standby.promote();
            long promoted = System.nanoTime();
            int before = callers.done();
            await().atMost(PATIENCE).until(() -> callers.done() > before + SOME);
            List<Asked> asked = callers.end();

            Map<Integer, Long> statuses = asked.stream()
                    .collect(Collectors.groupingBy(Asked::status, TreeMap::new, Collectors.counting()));
            LOG.infof("Failover in %d ms: %d requests, by status %s, the last refusal came %d ms after it",
                    Duration.ofNanos(promoted - crashed).toMillis(), asked.size(), statuses, asked.stream()
                            .filter(answer -> !answer.isDone())
                            .mapToLong(answer -> Duration.ofNanos(answer.ended() - promoted).toMillis()).max().orElse(0));
            assertThat(asked).filteredOn(answer -> !answer.isDone()).isNotEmpty().allMatch(answer -> answer.status() == 503)
                    .noneMatch(answer -> answer.isBegunAfter(promoted, GRACE));
            List<String> acknowledged = asked.stream().filter(Asked::isDone).map(answer -> answer.key().substring(3)).toList();
            assertThat(standby.count("SELECT count(*) FROM follow_up WHERE id IN (" + String.join(",", acknowledged) + ")"))
                    .as("acknowledged and there").isEqualTo(acknowledged.size());
        }
    }
}
