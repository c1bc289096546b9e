package io.followthrough.proof.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

import io.followthrough.proof.surroundings.AdminToken;
import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.FakeClock;
import io.followthrough.proof.surroundings.ProductionSettings;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.followthrough.proof.surroundings.SmtpSink;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Simulated hours in accelerated time, under a steady load: what a process holds at the end is what it held when it was warm. */
@EnabledIf("io.followthrough.packaged.ArtefactIT#isAJar")
class SoakIT {

    /** 144 times as fast: a day in ten minutes. */
    private static final Duration STEP = Duration.ofSeconds(144);
    private static final Duration OF_REAL_TIME = Duration.ofSeconds(1);
    private static final int STEPS_AN_HOUR = 25;
    private static final int HOURS = Integer.getInteger("proof.hours", 1);
    private static final int SAMPLES = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AutoClose
    private final SmtpSink mailServer = SmtpSink.start();
    @AutoClose
    private final Database database = Database.start(Map.of()).migrated();

    @Test
    void nothing_grows() throws Exception {
        Optional<FakeClock> clock = FakeClock.available();
        assumeThat(clock).as("libfaketime is installed").isPresent();
        People.storedIn(database);
        String token = AdminToken.in(database);
        database.execute("UPDATE api_token SET expires_at = now() + interval '30 days'");
        int steps = Math.ceilDiv(HOURS * STEPS_AN_HOUR, SAMPLES);
        List<Shape> shapes = new ArrayList<>();
        try (ServiceProcess service = replica(clock.orElseThrow()).start().awaitReady(PATIENCE);
                Work work = new Work(service, token)) {
            for (int sample = 0; sample < SAMPLES; sample++) {
                pass(clock.orElseThrow(), sample * steps, (sample + 1) * steps);
                shapes.add(Shape.of(service, database));
                System.out.printf("SOAK after %4.1f h: %s, %d requests, %d mails%n", (sample + 1.0) * HOURS / SAMPLES,
                        shapes.getLast(), work.requests(), mailServer.acceptedCount());
            }
            assertThat(work.requests()).isGreaterThan(SAMPLES);
            assertThat(work.failures()).as("answers of 500 and more").isZero();
        }
        List<Shape> warm = shapes.subList(SAMPLES / 4, SAMPLES / 2);
        List<Shape> late = shapes.subList(SAMPLES * 3 / 4, SAMPLES);
        assertThat(growth(warm, late, Shape::heap)).as("heap").isLessThan(HOURS > 1 ? 1.1 : 1.3);
        assertThat(growth(warm, late, Shape::threads)).as("threads").isLessThan(1.1);
        assertThat(growth(warm, late, Shape::files)).as("files").isLessThan(1.1);
        assertThat(late).extracting(Shape::connections).allMatch(connections -> connections <= 16);
        assertThat(mailServer.acceptedCount()).as("mails").isPositive();
    }

    private ServiceProcess replica(FakeClock clock) {
        Map<String, String> settings = ProductionSettings.with(database, mailServer);
        settings.putAll(clock.variables());
        settings.put("followthrough.rate-limit.requests", "100000000");
        // Else each step would end what is under way
        settings.put("quarkus.transaction-manager.default-transaction-timeout", "12h");
        return new ServiceProcess("soak", settings, "-XX:+UseSerialGC", "-Xmx256m");
    }

    /** From one step after the start to another. */
    private static void pass(FakeClock clock, int from, int to) {
        AtomicInteger step = new AtomicInteger(from);
        Awaitility.await("time").pollInterval(OF_REAL_TIME).pollDelay(OF_REAL_TIME).forever().until(() -> {
            clock.set("+" + STEP.multipliedBy(step.incrementAndGet()).toSeconds());
            return step.get() >= to;
        });
    }

    private static double growth(List<Shape> before, List<Shape> after, ToDoubleFunction<Shape> figure) {
        return Shape.median(after, figure) / Shape.median(before, figure);
    }
}
