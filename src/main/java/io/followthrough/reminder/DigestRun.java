package io.followthrough.reminder;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Plans the digests that are due, some people at a time; what goes wrong for one does not touch the others. */
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

    /**
     * Until nobody is due any more.
     *
     * @return how many digests were planned
     */
    public int run(Instant now) {
        schedules.beginForLeads(now);
        int examined = 0;
        int planned = 0;
        for (List<Planned> some = next(now); !some.isEmpty(); some = next(now)) {
            some.forEach(metrics::count);
            examined += some.size();
            planned += Collections.frequency(some, Planned.DIGEST);
        }
        if (examined > 0) {
            LOG.infof("Looked for digests: %s=%d %s=%d", LogKey.EXAMINED, examined, LogKey.PLANNED, planned);
        }
        return planned;
    }

    private List<Planned> next(Instant now) {
        try {
            return planning.next(config.batch(), now);
        } catch (NotPlanned e) {
            return e.keys().stream().flatMap(_ -> single(now).stream()).toList();
        }
    }

    /** Finds out with whom of several it went wrong. */
    private List<Planned> single(Instant now) {
        try {
            return planning.next(1, now);
        } catch (NotPlanned e) {
            DigestSchedule.Key key = e.keys().getFirst();
            LOG.errorf(e.getCause(), "No digest could be planned, tried again in %s: %s=%d", config.retryAfter(), LogKey.PERSON,
                    key.personId());
            schedules.postpone(key, now.plus(config.retryAfter()));
            return List.of(Planned.FAILED);
        }
    }
}
