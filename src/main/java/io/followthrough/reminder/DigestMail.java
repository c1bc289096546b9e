package io.followthrough.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.followthrough.mail.MailMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words a digest as a mail. */
final class DigestMail {

    /** The templates in {@code templates/digest}. */
    @CheckedTemplate(basePath = "digest")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(DigestContent digest, MailFrame frame);

        static native TemplateInstance html(DigestContent digest, MailFrame frame);
    }

    private static final int MOST_BYTES = 100_000;

    private DigestMail() {}

    /**
     * Some mail programs cut what is longer than 102 KB, so that its end could not be read; sections are shortened until all fits.
     */
    static MailMessage of(DigestContent digest, Long personId, MailFrame frame) {
        DigestContent shown = digest;
        MailMessage mail = whole(shown, personId, frame);
        while (isTooLong(mail) && shown.longest() > 1) {
            shown = shown.shortened(shown.longest() / 2);
            mail = whole(shown, personId, frame);
        }
        return mail;
    }

    private static MailMessage whole(DigestContent digest, Long personId, MailFrame frame) {
        return new MailMessage(digest.subject(), Templates.text(digest, frame).render(),
                Templates.html(digest, frame).render(), "digest-" + personId, frame.unsubscribe(), frame.replyTo());
    }

    private static boolean isTooLong(MailMessage mail) {
        return Math.max(mail.html().getBytes(UTF_8).length, mail.text().getBytes(UTF_8).length) > MOST_BYTES;
    }
}
