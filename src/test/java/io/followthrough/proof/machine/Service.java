package io.followthrough.proof.machine;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.NothingDue;
import io.followthrough.escalation.EscalationRun;
import io.followthrough.outbox.OneAfterTheOther;
import io.followthrough.reminder.DigestRun;
import io.followthrough.time.MovableClock;

/** The service as its schedules see it: its rounds, and its clock. */
@ApplicationScoped
class Service {

    private final EscalationRun escalations;
    private final DigestRun digests;
    private final OneAfterTheOther outbox;
    private final MovableClock clock;
    private final NothingDue nothingDue;

    Service(EscalationRun escalations, DigestRun digests, OneAfterTheOther outbox, MovableClock clock, NothingDue nothingDue) {
        this.escalations = escalations;
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
        this.nothingDue = nothingDue;
    }

    void setTime(Instant now) {
        clock.set(now);
    }

    void tick(Instant now) {
        escalations.run(now);
        digests.run(now);
        outbox.run(now);
    }

    /** What other tests left before this one, what this one leaves for others. */
    void letRest() {
        nothingDue.fromNowOn();
    }
}
