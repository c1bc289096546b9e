package io.followthrough.mail;

import static io.followthrough.outbox.Undelivered.Kind.PERMANENT;
import static io.followthrough.outbox.Undelivered.Kind.TEMPORARY;
import static io.followthrough.outbox.Undelivered.Kind.UNREACHABLE;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;

import io.followthrough.outbox.Undelivered;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Reads from the mail client's exceptions what the server said, and whom it concerns. */
final class SmtpFailure {

    private static final int SERVICE_CLOSING = 421;
    private static final int FIRST_PERMANENT = 500;
    private static final int LONGEST_REASON = 500;

    private SmtpFailure() {}

    static Undelivered of(MessagingException failure) {
        Optional<MessagingException> answer = chain(failure).filter(link -> code(link).isPresent()).findFirst();
        if (answer.isPresent()) {
            return undelivered(kind(code(answer.get()).getAsInt()), answer.get().getMessage(), failure);
        }
        if (failure instanceof AddressException) {
            return undelivered(PERMANENT, failure.getMessage(), failure);
        }
        Exception root = last(failure);
        return undelivered(UNREACHABLE, root.getClass().getSimpleName() + ": " + root.getMessage(), failure);
    }

    /** Whether the server has answered about this mail and goes on with others. */
    static boolean concernsTheMessage(MessagingException failure) {
        return of(failure).kind() != UNREACHABLE;
    }

    private static Undelivered.Kind kind(int code) {
        if (code == SERVICE_CLOSING || code < 0) {
            return UNREACHABLE;
        }
        return code >= FIRST_PERMANENT ? PERMANENT : TEMPORARY;
    }

    /**
     * What the server said of the recipient or of the mail itself. A refused login or sender stops every mail; it must not suppress the
     * one that happened to be first.
     */
    private static OptionalInt code(MessagingException link) {
        return switch (link) {
            case SMTPAddressFailedException recipient -> OptionalInt.of(recipient.getReturnCode());
            case SMTPSendFailedException mail when isAboutTheMail(mail) -> OptionalInt.of(mail.getReturnCode());
            default -> OptionalInt.empty();
        };
    }

    /** DATA, or what ends the mail; its name is a dot. */
    private static boolean isAboutTheMail(SMTPSendFailedException failure) {
        return "DATA".equals(failure.getCommand()) || ".".equals(failure.getCommand());
    }

    /** The library says what it knows in links behind the first one. */
    private static Stream<MessagingException> chain(MessagingException failure) {
        return Stream.iterate(failure, link -> link != null,
                link -> link.getNextException() instanceof MessagingException next ? next : null);
    }

    private static Exception last(MessagingException failure) {
        Exception last = failure;
        for (Exception next = failure; next != null; next = next instanceof MessagingException link
                ? link.getNextException()
                : null) {
            last = next;
        }
        return last;
    }

    private static Undelivered undelivered(Undelivered.Kind kind, String reason, Throwable failure) {
        String oneLine = String.valueOf(reason).replaceAll("\\s+", " ").strip();
        return new Undelivered(kind, oneLine.length() > LONGEST_REASON ? oneLine.substring(0, LONGEST_REASON) : oneLine,
                failure);
    }
}
