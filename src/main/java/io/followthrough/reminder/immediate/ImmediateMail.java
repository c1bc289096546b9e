package io.followthrough.reminder.immediate;

import io.followthrough.mail.MailMessage;
import io.followthrough.reminder.MailFrame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words what cannot wait as a mail. */
final class ImmediateMail {

    /** The templates in {@code templates/immediate}. */
    @CheckedTemplate(basePath = "immediate")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(AtOnce told, MailFrame frame);

        static native TemplateInstance html(AtOnce told, MailFrame frame);
    }

    private ImmediateMail() {}

    static MailMessage of(AtOnce told, MailFrame frame) {
        return new MailMessage(told.subject(), Templates.text(told, frame).render(),
                Templates.html(told, frame).render(), told.line().key(), frame.unsubscribe(), frame.replyTo());
    }
}
