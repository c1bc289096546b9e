package io.followthrough.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.outbox.MailChannel;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.reminder.preference.Preferences;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/** Plans the digests of some people in one transaction: their records, their mails and the next dates come together or not at all. */
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

    /**
     * Plans for those who have been due longest; empty when nobody is due.
     *
     * @throws NotPlanned when it could not be done for one of them, and so for none
     */
    List<Planned> next(int atMost, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<DigestSchedule> due = schedules.claim(atMost, now);
            try {
                return due.isEmpty() ? List.of() : plan(due, now);
            } catch (RuntimeException e) {
                throw new NotPlanned(due.stream().map(DigestSchedule::personId).toList(), e);
            }
        });
    }

    /** What becomes of people is decided under the locks on their schedules, so nobody else decides it too. */
    private List<Planned> plan(List<DigestSchedule> due, Instant now) {
        Map<Long, Person> readers = people.withTeams(due.stream().map(DigestSchedule::personId).toList());
        Map<Long, PersonalTime> times = preferences.of(readers.values()).entrySet().stream().collect(toMap(Map.Entry::getKey,
                chosen -> PersonalTime.of(readers.get(chosen.getKey()), chosen.getValue(), config.digestHour())));
        Set<Digests.Day> told = digests.daysOf(readers.values(), DigestKind.DAILY, now);
        List<Person> wanting = readers.values().stream()
                .filter(person -> person.isActive() && times.get(person.id()).allows(now)
                        && !told.contains(Digests.Day.of(person, now)))
                .toList();
        Map<Long, DigestContent> contents = wanting.isEmpty() ? Map.of() : composing.of(wanting, now);
        List<Planned> planned = new ArrayList<>();
        for (DigestSchedule schedule : due) {
            Person person = readers.get(schedule.personId());
            Instant next = times.get(person.id()).nextAfter(now);
            boolean isPlanned = Optional.ofNullable(contents.get(person.id()))
                    .filter(content -> plan(person, content, now, next))
                    .isPresent();
            planned.add(isPlanned ? Planned.DIGEST : Planned.NOTHING_TO_SAY);
            schedule.moveTo(next);
        }
        digests.flush();
        return planned;
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
                id -> digests.persist(new Digest(person, DigestKind.DAILY, content, outbox.queued(id), now)));
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
