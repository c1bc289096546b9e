package io.followthrough.outbox;

import java.time.Instant;

import org.jboss.logging.Logger;

/** Tells operators once when a channel is interrupted, and when it works again. */
record CircuitLog(String channel) implements Circuit.Listener {

    private static final Logger LOG = Logger.getLogger(CircuitLog.class);

    @Override
    public void opened(String reason, Instant probeAt) {
        LOG.warnf("Nothing can be delivered, and nothing is tried before %s: %s=%s %s=%s", probeAt, LogKey.CHANNEL, channel,
                LogKey.REASON, reason);
    }

    @Override
    public void probeFailed(String reason, Instant probeAt) {
        LOG.infof("Still nothing can be delivered, tried again at %s: %s=%s %s=%s", probeAt, LogKey.CHANNEL, channel,
                LogKey.REASON, reason);
    }

    @Override
    public void closed() {
        LOG.infof("Messages are delivered again: %s=%s", LogKey.CHANNEL, channel);
    }
}
