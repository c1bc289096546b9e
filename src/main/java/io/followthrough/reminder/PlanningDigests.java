package io.followthrough.reminder;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.outbox.MailChannel;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.reminder.preference.Preferences;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/** Plans the digest of one person in one transaction: its record, its mail and the next date come together or not at all. */
@ApplicationScoped
class PlanningDigests {

    static final String TOPIC = "digest";

    private static final Logger LOG = Logger.getLogger(PlanningDigests.class);

    private final DigestSchedules schedules;
    private final People people;
    private final ComposingDigest composing;
    private final Digests digests;
    private final Outbox outbox;
    private final DigestMails mails;
    private final Preferences preferences;
    private final ReminderConfig config;

    PlanningDigests(DigestSchedules schedules, People people, ComposingDigest composing, Digests digests, Outbox outbox,
            DigestMails mails, Preferences preferences, ReminderConfig config) {
        this.schedules = schedules;
        this.people = people;
        this.composing = composing;
        this.digests = digests;
        this.outbox = outbox;
        this.mails = mails;
        this.preferences = preferences;
        this.config = config;
    }

    /** Plans for whoever has been due longest; empty when nobody is due. */
    Optional<Planned> next(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> schedules.claim(now).map(schedule -> plan(schedule, now)));
    }

    /** What becomes of a person is decided under the lock on their schedule, so nobody else decides it too. */
    private Planned plan(DigestSchedule schedule, Instant now) {
        try {
            Person person = people.findById(schedule.personId());
            PersonalTime time = PersonalTime.of(person, preferences.of(person), config.digestHour());
            Instant next = time.nextAfter(now);
            boolean planned = isWanted(person, time, now) && plan(person, composing.of(person, now), now, next);
            schedule.moveTo(next);
            digests.flush();
            return planned ? Planned.DIGEST : Planned.NOTHING_TO_SAY;
        } catch (RuntimeException e) {
            throw new NotPlanned(schedule.personId(), e);
        }
    }

    private boolean isWanted(Person person, PersonalTime time, Instant now) {
        return person.isActive() && time.allows(now)
                && !digests.has(person, DigestKind.DAILY, person.calendar().dateOf(now));
    }

    /** A digest that could not be delivered by the next one's time is of no use beside it, nor is an older one. */
    private boolean plan(Person person, DigestContent content, Instant now, Instant next) {
        if (content.isEmpty() || isOnlyTold(person, content)) {
            return false;
        }
        String key = TOPIC + ":" + DigestKind.DAILY.word() + ":" + person.id() + ":" + content.date();
        OutgoingMessage mail = new OutgoingMessage(MailChannel.NAME, TOPIC, key, person.email(),
                mails.to(person, content, now), next);
        Optional<Long> message = outbox.enqueue(mail.superseding(TOPIC + ":" + DigestKind.DAILY.word() + ":" + person.id()),
                now);
        message.ifPresent(
                id -> digests.persist(new Digest(person, DigestKind.DAILY, content, outbox.findById(id), now)));
        return message.isPresent();
    }

    private boolean isOnlyTold(Person person, DigestContent content) {
        if (config.dryRun()) {
            LOG.infof("Not sent, because this is a dry run: %s=%d %s=%s", LogKey.PERSON, person.id(), LogKey.SUBJECT,
                    content.subject());
        }
        return config.dryRun();
    }
}
