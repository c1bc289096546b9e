package io.followthrough.reminder.immediate;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.followthrough.api.PublicUrl;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpChanged;
import io.followthrough.followup.SeeingRestricted;
import io.followthrough.history.Happening;
import io.followthrough.mail.MailChannel;
import io.followthrough.mail.MailMessage;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.outbox.Urgency;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.reminder.Line;
import io.followthrough.reminder.MailFrames;
import io.followthrough.reminder.ReminderConfig;
import io.followthrough.reminder.preference.StandingIn;

/** Queues the mails that cannot wait, in the transaction that makes them necessary. */
@ApplicationScoped
class TellingAtOnce {

    static final String TOPIC = "immediate";

    private final People people;
    private final StandingIn standingIn;
    private final SeeingRestricted seeing;
    private final MailFrames frames;
    private final Outbox outbox;
    private final PublicUrl publicUrl;
    private final ReminderConfig config;

    TellingAtOnce(People people, StandingIn standingIn, SeeingRestricted seeing, MailFrames frames, Outbox outbox,
            PublicUrl publicUrl, ReminderConfig config) {
        this.people = people;
        this.standingIn = standingIn;
        this.seeing = seeing;
        this.frames = frames;
        this.outbox = outbox;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    void tell(@Observes FollowUpChanged change) {
        if (config.dryRun()) {
            return;
        }
        Occasion.of(change).ifPresent(occasion -> change.followUp().owner()
                .filter(owner -> !isBy(owner, change))
                .ifPresent(owner -> standingIn.toldFor(owner, change.happening().at())
                        .filter(told -> !isBy(told, change) && seeing.lets(told, change.followUp()))
                        .ifPresent(told -> tell(told, owner, occasion, change))));
    }

    private static boolean isBy(Person person, FollowUpChanged change) {
        return person.email().equals(change.happening().actor().name());
    }

    /** The version tells one change from the next, and is the same when a change is tried again. */
    private void tell(Person reader, Person owner, Occasion occasion, FollowUpChanged change) {
        FollowUp followUp = change.followUp();
        Happening happening = change.happening();
        String key = String.join(":", TOPIC, occasion.word(), followUp.id().toString(), String.valueOf(followUp.version()),
                reader.id().toString());
        MailMessage message = ImmediateMail.of(told(reader, owner, occasion, followUp, happening),
                frames.around(reader, happening.at()));
        outbox.enqueue(new OutgoingMessage(MailChannel.NAME, TOPIC, key, reader.email(), message, null)
                .urgent(Urgency.AT_ONCE), happening.at());
    }

    private AtOnce told(Person reader, Person owner, Occasion occasion, FollowUp followUp, Happening happening) {
        Optional<String> away = Optional.of(owner).filter(somebody -> !somebody.id().equals(reader.id())).map(Person::name);
        URI page = publicUrl.followUp(followUp.key());
        Line line = new Line(followUp.key(), followUp.title(), followUp.due().dueOn().orElse(null),
                followUp.daysOverdue(happening.at()), followUp.priority().word(), followUp.progress().status(),
                followUp.incidentKeys(), null, away.orElse(null), page);
        return new AtOnce(occasion.subject(away, followUp), reader.name(), occasion.sentence(), nameOf(happening),
                happening.reason(), line, occasion.offers(followUp, page));
    }

    private String nameOf(Happening happening) {
        Optional<Person> somebody = people.withEmail(happening.actor().name());
        return somebody.map(Person::name).orElse(happening.actor().name());
    }
}
