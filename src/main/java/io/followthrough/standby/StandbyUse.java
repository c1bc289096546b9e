package io.followthrough.standby;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.followthrough.sql.SqlFailed;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/** What operators are told of the standby: in metrics, all of them there from the start, and in the log when something changes. */
@ApplicationScoped
class StandbyUse {

    private static final Logger LOG = Logger.getLogger(StandbyUse.class);

    private final Map<PassedOver, Counter> passedOver = new EnumMap<>(PassedOver.class);
    private final Counter answered;
    private volatile double secondsBehind = Double.NaN;
    private volatile PassedOver reason;

    StandbyUse(MeterRegistry registry) {
        answered = counter(registry, "standby", "none");
        for (PassedOver why : PassedOver.values()) {
            passedOver.put(why, counter(registry, "primary", why.word()));
        }
        Gauge.builder("followthrough.standby.behind.seconds", this, use -> use.secondsBehind)
                .description("How far the standby was behind when it was last asked; not a number before that")
                .register(registry);
    }

    void begin(@Observes StartupEvent start) {
        // makes the bean, and with it the metrics
    }

    void behind(Duration behind) {
        secondsBehind = behind.toMillis() / 1000.0;
    }

    void answered() {
        answered.increment();
        if (reason != null) {
            LOG.info("The standby answers again");
        }
        reason = null;
    }

    /** @param cause null when it did answer */
    void passedOver(PassedOver why, SqlFailed cause) {
        passedOver.get(why).increment();
        if (reason != why) {
            LOG.warnf(cause, "The standby is passed over (%s); the primary answers", why.word());
        }
        reason = why;
    }

    private static Counter counter(MeterRegistry registry, String answeredBy, String reason) {
        return Counter.builder("followthrough.standby.questions")
                .description("Questions that the standby answered, or that the primary answered instead, and why")
                .tags("answered_by", answeredBy, "reason", reason).register(registry);
    }
}
