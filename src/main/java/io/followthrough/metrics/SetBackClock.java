package io.followthrough.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Asks to be started anew when the clock of this machine was set back: schedules last ran in what is now the future, and Quarkus' scheduler
 * would leave them alone until that time has come again. A step of less than a minute is not worth it.
 */
@Liveness
@Singleton
class SetBackClock implements HealthCheck {

    private static final Duration BEARABLE = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final Clock clock;

    SetBackClock(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        Instant latest = clock.instant().plus(BEARABLE);
        List<String> waiting = scheduler.getScheduledJobs().stream().filter(job -> hasRunAfter(job, latest))
                .map(Trigger::getId).sorted().toList();
        return HealthCheckResponse.named("schedules").status(waiting.isEmpty())
                .withData("waitForTheClock", String.join(", ", waiting)).build();
    }

    private static boolean hasRunAfter(Trigger job, Instant moment) {
        Instant last = job.getPreviousFireTime();
        return last != null && last.isAfter(moment);
    }
}
