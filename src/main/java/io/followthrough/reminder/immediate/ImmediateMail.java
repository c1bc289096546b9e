package io.followthrough.reminder.immediate;

import java.net.URI;

import io.followthrough.outbox.MailMessage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words what cannot wait as a mail. */
final class ImmediateMail {

    /** The templates in {@code templates/immediate}. */
    @CheckedTemplate(basePath = "immediate")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(AtOnce told, URI unsubscribe);

        static native TemplateInstance html(AtOnce told, URI unsubscribe);
    }

    private ImmediateMail() {}

    /** @param replyTo null for the sender */
    static MailMessage of(AtOnce told, URI unsubscribe, String replyTo) {
        return new MailMessage(told.subject(), Templates.text(told, unsubscribe).render(),
                Templates.html(told, unsubscribe).render(), told.line().key(), unsubscribe, replyTo);
    }
}
