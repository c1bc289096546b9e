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
    private final Editions editions;
    private final Digests digests;
    private final Outbox outbox;
    private final Preferences preferences;
    private final ReminderConfig config;

    PlanningDigests(DigestSchedules schedules, People people, Editions editions, Digests digests, Outbox outbox,
            Preferences preferences, ReminderConfig config) {
        this.schedules = schedules;
        this.people = people;
        this.editions = editions;
        this.digests = digests;
        this.outbox = outbox;
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
            Instant next = time.nextAfter(schedule.kind(), now);
            boolean planned = isWanted(person, time, schedule, now) && plan(person, schedule.kind(), now, next);
            schedule.moveTo(next);
            digests.flush();
            return planned ? Planned.DIGEST : Planned.NOTHING_TO_SAY;
        } catch (RuntimeException e) {
            throw new NotPlanned(schedule.key(), e);
        }
    }

    private boolean isWanted(Person person, PersonalTime time, DigestSchedule schedule, Instant now) {
        DigestKind kind = schedule.kind();
        return person.isActive() && time.allows(kind, schedule.nextAt(), now)
                && !digests.has(person, kind, time.dateOf(kind, now));
    }

    private boolean plan(Person person, DigestKind kind, Instant now, Instant next) {
        return editions.of(kind).compose(person, now).filter(composed -> !isOnlyTold(person, composed))
                .flatMap(composed -> send(person, kind, composed, now, next)).isPresent();
    }

    /** A mail that could not be delivered by the next one's time is of no use beside it, nor is an older one. */
    private Optional<Long> send(Person person, DigestKind kind, Composed composed, Instant now, Instant next) {
        String name = String.join(":", TOPIC, kind.word(), person.id().toString());
        Optional<Long> message = outbox.enqueue(new OutgoingMessage(MailChannel.NAME, TOPIC, name + ":" + composed.date(),
                person.email(), composed.mail(), next).superseding(name), now);
        message.ifPresent(id -> digests.persist(new Digest(person, kind, composed, outbox.findById(id), now)));
        return message;
    }

    private boolean isOnlyTold(Person person, Composed composed) {
        if (config.dryRun()) {
            LOG.infof("Not sent, because this is a dry run: %s=%d %s=%s", LogKey.PERSON, person.id(), LogKey.SUBJECT,
                    composed.subject());
        }
        return config.dryRun();
    }
}
