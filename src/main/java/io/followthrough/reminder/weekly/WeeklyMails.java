package io.followthrough.reminder.weekly;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.PublicUrl;
import io.followthrough.mail.InlineImage;
import io.followthrough.mail.MailMessage;
import io.followthrough.people.Person;
import io.followthrough.reminder.MailFrame;
import io.followthrough.reminder.MailFrames;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Words weekly reports as mails. */
@ApplicationScoped
class WeeklyMails {

    /** The templates in {@code templates/weekly}. */
    @CheckedTemplate(basePath = "weekly")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance text(WeeklyContent report, MailFrame frame);

        static native TemplateInstance html(WeeklyContent report, MailFrame frame, String image);
    }

    private final MailFrames frames;
    private final PublicUrl publicUrl;

    WeeklyMails(MailFrames frames, PublicUrl publicUrl) {
        this.frames = frames;
        this.publicUrl = publicUrl;
    }

    MailMessage to(Person reader, WeeklyContent report, Instant now) {
        return of(report, reader.id(), frames.around(reader, now), publicUrl.host());
    }

    static MailMessage of(WeeklyContent report, Long personId, MailFrame frame, String host) {
        String image = "chart." + personId + "." + report.weeks().monday() + "@" + host;
        return new MailMessage(report.subject(), Templates.text(report, frame).render(),
                Templates.html(report, frame, image).render(), "weekly-" + personId, frame.unsubscribe(), frame.replyTo())
                .with(InlineImage.png(image, report.chart().png()));
    }
}
