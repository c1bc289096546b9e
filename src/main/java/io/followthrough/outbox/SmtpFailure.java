package io.followthrough.outbox;

import static io.followthrough.outbox.Undelivered.Kind.PERMANENT;
import static io.followthrough.outbox.Undelivered.Kind.TEMPORARY;
import static io.followthrough.outbox.Undelivered.Kind.UNREACHABLE;

import io.vertx.ext.mail.SMTPException;

/** Reads from the mail client's exceptions what the server said, and whom it concerns. */
final class SmtpFailure {

    private static final int SERVICE_CLOSING = 421;
    private static final int LONGEST_REASON = 500;

    private SmtpFailure() {}

    static Undelivered of(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof SMTPException reply) {
                return undelivered(kind(reply), reply.getMessage(), failure);
            }
            if (cause instanceof IllegalArgumentException invalid) {
                return undelivered(PERMANENT, invalid.getMessage(), failure);
            }
        }
        return undelivered(UNREACHABLE, root.getClass().getSimpleName() + ": " + root.getMessage(), failure);
    }

    /** A refused login or sender stops every mail; it must not suppress the one that happened to be first. */
    private static Undelivered.Kind kind(SMTPException reply) {
        if (!concernsTheMessage(reply) || reply.getReplyCode() == SERVICE_CLOSING) {
            return UNREACHABLE;
        }
        return reply.isPermanent() ? PERMANENT : TEMPORARY;
    }

    /** The client says only in its wording which command was answered. */
    private static boolean concernsTheMessage(SMTPException reply) {
        String said = reply.getMessage();
        return said.startsWith("recipient address not accepted") || said.startsWith("DATA command not accepted")
                || said.startsWith("sending data failed");
    }

    private static Undelivered undelivered(Undelivered.Kind kind, String reason, Throwable failure) {
        String oneLine = String.valueOf(reason).replaceAll("\\s+", " ").strip();
        return new Undelivered(kind, oneLine.length() > LONGEST_REASON ? oneLine.substring(0, LONGEST_REASON) : oneLine,
                failure);
    }
}
