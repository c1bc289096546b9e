package io.followthrough.reminder;

import io.followthrough.outbox.MailMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words a digest as a mail. */
final class DigestMail {

    /** The templates in {@code templates/digest}. */
    @CheckedTemplate(basePath = "digest")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(DigestContent digest);

        static native TemplateInstance html(DigestContent digest);
    }

    private DigestMail() {}

    static MailMessage of(DigestContent digest, Long personId) {
        return new MailMessage(digest.subject(), Templates.text(digest).render(), Templates.html(digest).render(),
                "digest-" + personId);
    }
}
