package io.followthrough.outbox;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

/** Tells operators what became of messages; what nobody will repeat is a warning. */
@Singleton
class DeliveryLog {

    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);

    void settled(Claimed message, Verdict verdict) {
        switch (verdict.outcome()) {
            case SENT -> LOG.debugf("Delivered: %s", named(message));
            case DEFERRED, UNREACHABLE -> LOG.infof("Not delivered, tried again at %s: %s %s=%s", verdict.nextAttemptAt(),
                    named(message), LogKey.REASON, verdict.detail());
            case FAILED -> LOG.warnf("Given up after the last attempt: %s %s=%s", named(message), LogKey.REASON,
                    verdict.detail());
            case SUPPRESSED -> LOG.warnf("Refused for good and suppressed: %s %s=%s", named(message), LogKey.REASON,
                    verdict.detail());
            case SUPERSEDED -> LOG.infof("Replaced by a newer one and dropped: %s", named(message));
            case EXPIRED -> LOG.warnf("Not delivered in time and dropped: %s", named(message));
        }
    }

    private static String named(Claimed message) {
        return LogKey.MESSAGE + "=" + message.id() + " " + LogKey.DEDUP_KEY + "=" + message.dedupKey() + " " + LogKey.CHANNEL
                + "=" + message.channel() + " " + LogKey.ATTEMPT + "=" + (message.attempts() + 1);
    }
}
