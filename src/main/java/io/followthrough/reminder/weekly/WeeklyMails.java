package io.followthrough.reminder.weekly;

import java.net.URI;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.PublicUrl;
import io.followthrough.outbox.InlineImage;
import io.followthrough.outbox.MailMessage;
import io.followthrough.people.Person;
import io.followthrough.reminder.unsubscribe.MailConfig;
import io.followthrough.reminder.unsubscribe.Unsubscribing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words weekly reports as mails. */
@ApplicationScoped
class WeeklyMails {

    /** The templates in {@code templates/weekly}. */
    @CheckedTemplate(basePath = "weekly")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(WeeklyContent report, URI unsubscribe);

        static native TemplateInstance html(WeeklyContent report, URI unsubscribe, String image);
    }

    private final Unsubscribing unsubscribing;
    private final MailConfig config;
    private final PublicUrl publicUrl;

    WeeklyMails(Unsubscribing unsubscribing, MailConfig config, PublicUrl publicUrl) {
        this.unsubscribing = unsubscribing;
        this.config = config;
        this.publicUrl = publicUrl;
    }

    MailMessage to(Person reader, WeeklyContent report, Instant now) {
        return of(report, reader.id(), unsubscribing.linkFor(reader, now), config.replyTo().orElse(null), publicUrl.host());
    }

    /** @param replyTo null for the sender */
    static MailMessage of(WeeklyContent report, Long personId, URI unsubscribe, String replyTo, String host) {
        String image = "chart." + personId + "." + report.weeks().monday() + "@" + host;
        return new MailMessage(report.subject(), Templates.text(report, unsubscribe).render(),
                Templates.html(report, unsubscribe, image).render(), "weekly-" + personId, unsubscribe, replyTo)
                .with(InlineImage.png(image, report.chart().png()));
    }
}
