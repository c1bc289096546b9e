package io.followthrough.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class SetBackClockTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");

    @Test
    void a_replica_whose_schedules_ran_in_the_past_lives() {
        assertThat(whenLastRun(null, NOW.minusSeconds(5), NOW.plusSeconds(30)).getStatus())
                .isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void a_replica_whose_clock_was_set_back_asks_to_be_started_anew() {
        HealthCheckResponse answer = whenLastRun(NOW.minusSeconds(5), NOW.plus(Duration.ofHours(1)));

        assertThat(answer.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(answer.getData().orElseThrow()).containsEntry("waitForTheClock", "job");
    }

    private static HealthCheckResponse whenLastRun(Instant... last) {
        List<Trigger> jobs = Stream.of(last).map(SetBackClockTest::job).toList();
        Scheduler scheduler = (Scheduler) Proxy.newProxyInstance(Scheduler.class.getClassLoader(),
                new Class<?>[]{Scheduler.class},
                (_, _, _) -> jobs);
        return new SetBackClock(scheduler, Clock.fixed(NOW, ZoneOffset.UTC)).call();
    }

    private static Trigger job(Instant last) {
        return (Trigger) Proxy.newProxyInstance(Trigger.class.getClassLoader(), new Class<?>[]{Trigger.class},
                (_, method, _) -> method.getName().equals("getId") ? "job" : last);
    }
}
