package io.followthrough.intake.reading;

import static java.util.Objects.requireNonNull;

/** A document that is refused; the message is for the person who sent it. */
public final class UnreadableDocument extends RuntimeException {

    /** Why a document is refused. */
    public enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        TOO_COMPLEX,
        NOT_A_POSTMORTEM
    }

    private final Reason reason;
    private final Integer line;

    public UnreadableDocument(Reason reason, Integer line, String message) {
        super(message);
        this.reason = requireNonNull(reason, "reason");
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** The line that decided, counted from 1, or null where it is the whole document. */
    public Integer line() {
        return line;
    }
}
