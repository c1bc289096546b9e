package io.followthrough.outbox;

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

    public Undelivered(Kind kind, String reason, Throwable cause) {
        super(reason, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
