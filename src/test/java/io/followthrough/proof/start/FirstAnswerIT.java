package io.followthrough.proof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.followthrough.packaged.PackagedService;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProcessMemory;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Prints both figures of whatever was packaged; with -Dproof.goals=true they must be what a native executable is built for. */
@EnabledIf("io.followthrough.packaged.PackagedService#isThere")
class FirstAnswerIT {

    private static final long GOAL_MILLISECONDS = 150;
    private static final long GOAL_MEGABYTES = 100;

    private static final int STARTS = PackagedService.isNative() ? 5 : 1;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(10);

    @Test
    void the_service_is_ready_soon_and_takes_little_memory_at_rest() {
        List<Long> milliseconds = new ArrayList<>();
        long megabytes = 0;

        try (Database database = Database.start(Map.of()).migrated(); SmtpSink mailServer = SmtpSink.start()) {
            for (int n = 0; n < STARTS; n++) {
                try (ServiceProcess service = new ServiceProcess("first-answer",
                        ProductionSettings.with(database, mailServer))) {
                    milliseconds.add(untilReady(service));
                    if (n == STARTS - 1) {
                        await().atMost(REST.multipliedBy(2)).pollDelay(REST).until(() -> true);
                        megabytes = ProcessMemory.resident(service).orElse(0);
                    }
                    service.stop();
                }
            }
        }

        Collections.sort(milliseconds);
        long median = milliseconds.get(STARTS / 2);
        System.out.printf(Locale.ROOT, "%n| %s | first 200 of readiness, median of %d starts: %d ms | at rest: %d MB |%n%n",
                PackagedService.isNative() ? "executable" : "jar", STARTS, median, megabytes);
        if (Boolean.getBoolean("proof.goals")) {
            assertThat(median).isLessThan(GOAL_MILLISECONDS);
            assertThat(megabytes).isLessThan(GOAL_MEGABYTES);
        }
    }

    private static long untilReady(ServiceProcess service) {
        long begun = System.nanoTime();
        service.start();
        await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(service::isReady);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}
