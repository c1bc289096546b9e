package io.followthrough.outbox;

import java.time.Duration;
import java.util.Optional;

/** A message was not accepted; says whether trying again can help. */
public class Undelivered extends Exception {

    /** Whose fault it is, and so what to do next. */
    public enum Kind {
        /** Nothing can be delivered over this channel now: no connection, no login, sender refused. */
        UNREACHABLE,
        /** This message not now, others maybe. */
        TEMPORARY,
        /** This message never. */
        PERMANENT
    }

    private final Kind kind;
    private final Duration retryAfter;

    public Undelivered(Kind kind, String reason, Throwable cause) {
        this(kind, reason, cause, null);
    }

    /** @param retryAfter how long the other side asks us to wait; null when it does not say */
    public Undelivered(Kind kind, String reason, Throwable cause, Duration retryAfter) {
        super(reason, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    /** Empty when the other side does not say. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
