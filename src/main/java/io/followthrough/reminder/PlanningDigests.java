package io.followthrough.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.mail.MailChannel;
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

    private static final int PATIENCE = (int) Duration.ofMinutes(5).toSeconds();

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

    /**
     * Plans for those who have been due longest; empty when nobody is due.
     *
     * @throws NotPlanned when it could not be done for one of them, and so for none
     */
    List<Planned> next(int atMost, Instant now) {
        return QuarkusTransaction.requiringNew().timeout(PATIENCE).call(() -> {
            List<DigestSchedule> due = schedules.claim(atMost, now);
            try {
                return due.isEmpty() ? List.of() : plan(due, now);
            } catch (RuntimeException e) {
                throw new NotPlanned(due.stream().map(DigestSchedule::key).toList(), e);
            }
        });
    }

    /** What becomes of people is decided under the locks on their schedules, so nobody else decides it too. */
    private List<Planned> plan(List<DigestSchedule> due, Instant now) {
        Map<Long, Person> readers = people.withTeams(due.stream().map(DigestSchedule::personId).distinct().toList());
        Map<Long, PersonalTime> times = times(readers);
        Map<DigestSchedule.Key, Composed> composed = composed(wanted(due, readers, times, now), readers, now);
        Map<DigestSchedule.Key, Instant> next = due.stream().collect(toMap(DigestSchedule::key,
                schedule -> times.get(schedule.personId()).nextAfter(schedule.kind(), now)));
        Set<DigestSchedule.Key> sent = send(composed, readers, next, now);
        due.forEach(schedule -> schedule.moveTo(next.get(schedule.key())));
        digests.flush();
        return due.stream().map(schedule -> sent.contains(schedule.key()) ? Planned.DIGEST : Planned.NOTHING_TO_SAY).toList();
    }

    private Map<Long, PersonalTime> times(Map<Long, Person> readers) {
        return preferences.of(readers.values()).entrySet().stream().collect(toMap(Map.Entry::getKey,
                chosen -> PersonalTime.of(readers.get(chosen.getKey()), chosen.getValue(), config.digestHour())));
    }

    private List<DigestSchedule.Key> wanted(List<DigestSchedule> due, Map<Long, Person> readers, Map<Long, PersonalTime> times,
            Instant now) {
        Map<DigestSchedule.Key, LocalDate> days = due.stream().collect(toMap(DigestSchedule::key,
                schedule -> times.get(schedule.personId()).dateOf(schedule.kind(), now)));
        Set<DigestSchedule.Key> told = digests.told(days);
        return due.stream().filter(schedule -> readers.get(schedule.personId()).isActive()
                && times.get(schedule.personId()).allows(schedule.kind(), schedule.nextAt(), now)).map(DigestSchedule::key)
                .filter(key -> !told.contains(key)).toList();
    }

    private Map<DigestSchedule.Key, Composed> composed(List<DigestSchedule.Key> wanted, Map<Long, Person> readers,
            Instant now) {
        Map<DigestSchedule.Key, Composed> found = new HashMap<>();
        wanted.stream().collect(groupingBy(DigestSchedule.Key::kind, mapping(key -> readers.get(key.personId()), toList())))
                .forEach((kind, people) -> editions.of(kind).compose(people, now)
                        .forEach((person, told) -> found.put(new DigestSchedule.Key(person, kind), told)));
        Map<DigestSchedule.Key, Composed> composed = new LinkedHashMap<>(); // in the order in which they have become due
        wanted.stream().filter(found::containsKey).forEach(key -> composed.put(key, found.get(key)));
        return composed;
    }

    /** Those that were queued now. */
    private Set<DigestSchedule.Key> send(Map<DigestSchedule.Key, Composed> composed, Map<Long, Person> readers,
            Map<DigestSchedule.Key, Instant> next, Instant now) {
        Map<String, DigestSchedule.Key> names = new HashMap<>();
        List<OutgoingMessage> messages = new ArrayList<>();
        composed.forEach((key, told) -> {
            Person reader = readers.get(key.personId());
            if (!isOnlyTold(reader, told)) {
                OutgoingMessage message = message(key, reader, told, next.get(key));
                names.put(message.dedupKey(), key);
                messages.add(message);
            }
        });
        Set<DigestSchedule.Key> sent = new HashSet<>();
        outbox.enqueue(messages, now).forEach((name, id) -> {
            DigestSchedule.Key key = names.get(name);
            digests.persist(new Digest(readers.get(key.personId()), key.kind(), composed.get(key), outbox.queued(id), now));
            sent.add(key);
        });
        return sent;
    }

    /** A mail that could not be delivered by the next one's time is of no use beside it, nor is an older one. */
    private static OutgoingMessage message(DigestSchedule.Key key, Person reader, Composed composed, Instant next) {
        String name = String.join(":", TOPIC, key.kind().word(), reader.id().toString());
        return new OutgoingMessage(MailChannel.NAME, TOPIC, name + ":" + composed.date(), reader.email(), composed.mail(), next)
                .superseding(name);
    }

    private boolean isOnlyTold(Person person, Composed composed) {
        if (config.dryRun()) {
            LOG.infof("Not sent, because this is a dry run: %s=%d %s=%s", LogKey.PERSON, person.id(), LogKey.SUBJECT,
                    composed.subject());
        }
        return config.dryRun();
    }
}
