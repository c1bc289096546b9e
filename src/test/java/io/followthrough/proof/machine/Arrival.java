package io.followthrough.proof.machine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A mail that the server accepted, by what its head says. */
record Arrival(String to, String id, String day) {

    private static final Pattern DAILY = Pattern.compile("<digest\\.daily\\.\\d+\\.(\\d{4}-\\d{2}-\\d{2})@.*>");

    static Arrival of(MimeMessage mail) {
        try {
            Matcher id = DAILY.matcher(mail.getMessageID());
            return new Arrival(mail.getAllRecipients()[0].toString(), mail.getMessageID(), id.matches() ? id.group(1) : null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isDaily() { return day != null; }
}
