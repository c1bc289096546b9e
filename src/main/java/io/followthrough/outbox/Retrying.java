package io.followthrough.outbox;

import java.time.Instant;

import jakarta.inject.Singleton;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import org.jboss.logging.Logger;

/** Queues again what an admin wants to be delivered after all. */
@Singleton
class Retrying {

    private static final Logger LOG = Logger.getLogger(Retrying.class);

    /** @throws ProblemException 409 when it was sent or is no longer of use */
    void retry(OutboxMessage message, Instant now) {
        switch (message.status()) {
            case DROPPED -> throw refused("It was dropped, because it was no longer of use.");
            case SENT -> throw refused("It was sent; it is not sent twice.");
            case FAILED, SUPPRESSED, QUEUED -> {
                if (message.isEmptied()) {
                    throw refused("What it said is no longer kept.");
                }
                if (message.hasExpired(now)) {
                    throw refused("It is no longer of use since " + message.expiresAt().orElseThrow() + ".");
                }
                message.queueAgain(now);
                LOG.infof("Queued again: %s=%d %s=%s", LogKey.MESSAGE, message.id(), LogKey.DEDUP_KEY, message.dedupKey());
            }
        }
    }

    private static ProblemException refused(String why) {
        return ProblemException.of(ProblemType.TRANSITION_NOT_ALLOWED, why);
    }
}
