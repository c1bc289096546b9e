package io.followthrough.reminder;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Plans the digests that are due, one person after the other; what goes wrong for one does not touch the others. */
@ApplicationScoped
public class DigestRun {

    private static final Logger LOG = Logger.getLogger(DigestRun.class);

    private final PlanningDigests planning;
    private final DigestSchedules schedules;
    private final ReminderConfig config;
    private final ReminderMetrics metrics;

    DigestRun(PlanningDigests planning, DigestSchedules schedules, ReminderConfig config, ReminderMetrics metrics) {
        this.planning = planning;
        this.schedules = schedules;
        this.config = config;
        this.metrics = metrics;
    }

    /** @return how many digests were planned */
    public int run(Instant now) {
        schedules.beginForLeads(now);
        int examined = 0;
        int planned = 0;
        for (Optional<Planned> last = next(now); last.isPresent(); last = next(now)) {
            planned += last.get() == Planned.DIGEST ? 1 : 0;
            if (++examined >= config.batch()) {
                break;
            }
        }
        if (examined > 0) {
            LOG.infof("Looked for digests: %s=%d %s=%d", LogKey.EXAMINED, examined, LogKey.PLANNED, planned);
        }
        return planned;
    }

    private Optional<Planned> next(Instant now) {
        try {
            Optional<Planned> planned = planning.next(now);
            planned.ifPresent(metrics::count);
            return planned;
        } catch (NotPlanned e) {
            LOG.errorf(e.getCause(), "No digest could be planned, tried again in %s: %s=%d", config.retryAfter(), LogKey.PERSON,
                    e.key().personId());
            schedules.postpone(e.key(), now.plus(config.retryAfter()));
            metrics.count(Planned.FAILED);
            return Optional.of(Planned.FAILED);
        }
    }
}
