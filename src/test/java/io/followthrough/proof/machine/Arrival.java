package io.followthrough.proof.machine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A mail that the server accepted, by what its head says, in the oracle's words. */
record Arrival(String to, String what) {

    private static final Pattern RHYTHM = Pattern.compile("<digest\\.(daily|weekly)\\.\\d+\\.(\\d{4}-\\d{2}-\\d{2})@.*>");
    private static final Pattern AT_ONCE = Pattern.compile("<immediate\\.(assigned|returned)\\.(\\d+)\\..*>");

    /** Empty for what people are not told by mail. */
    static Optional<Arrival> of(MimeMessage mail) {
        try {
            String to = mail.getAllRecipients()[0].toString();
            Matcher rhythm = RHYTHM.matcher(mail.getMessageID());
            Matcher atOnce = AT_ONCE.matcher(mail.getMessageID());
            if (rhythm.matches()) {
                return Optional.of(new Arrival(to,
                        "arrival of the " + (rhythm.group(1).equals("daily") ? "digest" : "weekly report") + " of " + to
                                + " for "
                                + rhythm.group(2)));
            }
            return atOnce.matches()
                    ? Optional.of(new Arrival(to, "arrival of " + atOnce.group(1) + " FU-" + atOnce.group(2) + " to " + to))
                    : Optional.empty();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
