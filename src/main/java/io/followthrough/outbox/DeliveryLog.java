package io.followthrough.outbox;

import java.time.Instant;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

/** Tells operators what became of messages; what nobody will repeat is a warning. */
@Singleton
class DeliveryLog {

    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);

    void sent(OutboxMessage message) {
        LOG.debugf("Delivered %s", named(message));
    }

    void deferred(OutboxMessage message, Instant until, String reason) {
        LOG.infof("Not delivered, tried again at %s: %s %s=%s", until, named(message), LogKey.REASON, reason);
    }

    void givenUp(OutboxMessage message, String reason) {
        LOG.warnf("Given up after the last attempt: %s %s=%s", named(message), LogKey.REASON, reason);
    }

    void suppressed(OutboxMessage message, String reason) {
        LOG.warnf("Refused for good and suppressed: %s %s=%s", named(message), LogKey.REASON, reason);
    }

    void expired(OutboxMessage message) {
        LOG.warnf("Not delivered in time and dropped: %s", named(message));
    }

    private static String named(OutboxMessage message) {
        return LogKey.MESSAGE + "=" + message.id() + " " + LogKey.DEDUP_KEY + "=" + message.dedupKey() + " " + LogKey.CHANNEL
                + "=" + message.channel() + " " + LogKey.ATTEMPT + "=" + message.attempts();
    }
}
