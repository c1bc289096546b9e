package io.followthrough.reminder;

import java.net.URI;

import io.followthrough.outbox.MailMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words a digest as a mail. */
final class DigestMail {

    /** The templates in {@code templates/digest}. */
    @CheckedTemplate(basePath = "digest")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(DigestContent digest, URI unsubscribe);

        static native TemplateInstance html(DigestContent digest, URI unsubscribe);
    }

    private DigestMail() {}

    /** @param replyTo null for the sender */
    static MailMessage of(DigestContent digest, Long personId, URI unsubscribe, String replyTo) {
        return new MailMessage(digest.subject(), Templates.text(digest, unsubscribe).render(),
                Templates.html(digest, unsubscribe).render(), "digest-" + personId, unsubscribe, replyTo);
    }
}
