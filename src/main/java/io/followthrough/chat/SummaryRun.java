package io.followthrough.chat;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.reminder.ReminderConfig;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/** Plans the summaries that are due, on every replica; the database decides who plans which. */
@ApplicationScoped
class SummaryRun {

    private static final Logger LOG = Logger.getLogger(SummaryRun.class);

    private final PlanningSummaries planning;
    private final SummarySchedules schedules;
    private final ReminderConfig config;
    private final Clock clock;

    SummaryRun(PlanningSummaries planning, SummarySchedules schedules, ReminderConfig config, Clock clock) {
        this.planning = planning;
        this.schedules = schedules;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "chat-summaries", every = "{followthrough.reminder.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    /** What goes wrong for one team does not touch the others. */
    void run(Instant now) {
        Optional<Boolean> last = next(now);
        for (int looked = 1; last.isPresent() && looked < config.batch(); looked++) {
            last = next(now);
        }
    }

    private Optional<Boolean> next(Instant now) {
        try {
            return planning.next(now);
        } catch (NotSummed e) {
            LOG.errorf(e.getCause(), "No summary could be planned, tried again in %s: team=%d", config.retryAfter(), e.team());
            schedules.postpone(e.team(), now.plus(config.retryAfter()));
            return Optional.of(false);
        }
    }
}
