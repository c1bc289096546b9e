package io.followthrough.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * Tells the audit of what was refused, without letting an attacker fill it: the first few of each minute one by one, the others as
 * a number when the minute is over. Every replica counts for itself.
 */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final Audit audit;
    private final Clock clock;
    private Instant minute = Instant.MIN;
    private RefusalsOfAMinute signIns = new RefusalsOfAMinute();
    private RefusalsOfAMinute requests = new RefusalsOfAMinute();

    Refusals(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Of somebody who is not let in. */
    void signIn(Act act, Who who, Instant now) {
        note(true, act, who, now);
    }

    /** Of somebody who is known; counted apart, so that nobody can hide them behind a flood of failed sign-ins. */
    void request(Act act, Who who, Instant now) {
        note(false, act, who, now);
    }

    @Scheduled(identity = "refusals", every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeMinute() {
        tell(turn(clock.instant()));
    }

    /** At once: later there is no database any more. */
    void stop(@Observes ShutdownEvent event) {
        turn(Instant.MAX).forEach(sum -> audit.record(act(sum), sum.who(), sum.last()));
    }

    private void note(boolean toSignIn, Act act, Who who, Instant now) {
        tell(turn(now));
        if (isToldAtOnce(toSignIn, act, who, now)) {
            LOG.infof("Refused: %s of %s from %s %s", act.action(), who.actor(), who.origin().address(), act.details());
            audit.recordLater(act, who, now);
        }
    }

    private synchronized boolean isToldAtOnce(boolean toSignIn, Act act, Who who, Instant now) {
        return (toSignIn ? signIns : requests).isToldAtOnce(act, who, now);
    }

    /** What of earlier minutes is still to be told. */
    private synchronized List<RefusalsOfAMinute.Sum> turn(Instant now) {
        Instant present = now.equals(Instant.MAX) ? now : now.truncatedTo(ChronoUnit.MINUTES);
        if (present.equals(minute)) {
            return List.of();
        }
        List<RefusalsOfAMinute.Sum> untold = Stream.of(signIns, requests)
                .flatMap(refusals -> refusals.untold().stream()).toList();
        minute = present;
        signIns = new RefusalsOfAMinute();
        requests = new RefusalsOfAMinute();
        return untold;
    }

    private void tell(List<RefusalsOfAMinute.Sum> untold) {
        untold.forEach(sum -> audit.recordLater(act(sum), sum.who(), sum.last()));
    }

    private static Act act(RefusalsOfAMinute.Sum sum) {
        return Act.refused(sum.action(), null).with("more", sum.count());
    }
}
