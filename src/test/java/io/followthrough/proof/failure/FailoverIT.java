package io.followthrough.proof.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Two replicas under load while their database crashes for good and the standby, to which every commit has gone, takes its place. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
class FailoverIT {

    private static final Duration PATIENCE = Scene.PATIENCE;
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int CALLERS = 8;

    private final Form form = Form.asked();
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
        Owners.storedIn(primary);
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
        try (Callers callers = new Callers(Balancer.passing(List.of(one, other)), token).begin(CALLERS)) {
            callers.awaitMore(form.number(50, 500));
            long crashed = System.nanoTime();
            primary.crash();
            standby.promote();
            long promoted = System.nanoTime();
            callers.awaitMore(form.number(50, 500));
            List<Asked> asked = callers.end();

            new Findings("Failover to the standby", Duration.ofNanos(promoted - crashed), asked, standby, 0).say()
                    .nothingIsLost();
            assertThat(asked).filteredOn(answer -> !answer.isDone()).isNotEmpty().allMatch(answer -> answer.status() == 503)
                    .noneMatch(answer -> answer.isBegunAfter(promoted, GRACE));
        }
    }
}
