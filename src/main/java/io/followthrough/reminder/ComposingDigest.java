package io.followthrough.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Key;
import io.followthrough.api.PublicUrl;
import io.followthrough.escalation.Escalations;
import io.followthrough.people.Person;
import io.followthrough.policy.Policies;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.reminder.preference.StandingIn;

/** Finds out what people must be told. */
@ApplicationScoped
class ComposingDigest {

    private final OpenItems openItems;
    private final Escalations escalations;
    private final PoliciesInForce policies;
    private final PublicUrl publicUrl;
    private final StandingIn standingIn;
    private final ReminderConfig config;

    ComposingDigest(OpenItems openItems, Escalations escalations, PoliciesInForce policies, PublicUrl publicUrl,
            StandingIn standingIn, ReminderConfig config) {
        this.standingIn = standingIn;
        this.escalations = escalations;
        this.openItems = openItems;
        this.policies = policies;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    /** By the readers' ids; empty for those who have left. What concerns several of them is read once. */
    Map<Long, DigestContent> of(Collection<Person> readers, Instant now) {
        List<Concern> concerns = concerns(readers.stream().filter(Person::isActive).toList(), now);
        fill(concerns, now);
        Map<Long, Draft> drafts = concerns.stream().filter(Concern::isOwn).map(Concern::draft)
                .collect(toMap(draft -> draft.reader().id(), draft -> draft));
        Map<Long, List<String>> incidents = openItems
                .incidentsOf(drafts.values().stream().flatMap(Draft::followUps).distinct().toList());
        return readers.stream().collect(toMap(Person::id, reader -> new DigestContent(reader.name(),
                reader.calendar().dateOf(now), sections(Optional.ofNullable(drafts.get(reader.id())), incidents))));
    }

    private List<Concern> concerns(List<Person> readers, Instant now) {
        Map<Long, List<Person>> away = standingIn.awayFor(readers, now);
        List<Long> concerned = Stream.concat(readers.stream(), away.values().stream().flatMap(List::stream)).map(Person::id)
                .distinct().toList();
        Map<Long, Set<Long>> teams = openItems.teamsOf(concerned);
        Map<Long, Set<Long>> escalated = escalations.to(concerned);
        List<Concern> concerns = new ArrayList<>();
        for (Person reader : readers) {
            Draft draft = new Draft(reader, teams.getOrDefault(reader.id(), Set.of()), config.linesPerSection());
            Stream.concat(Stream.of(reader), away.getOrDefault(reader.id(), List.of()).stream())
                    .map(person -> new Concern(person, teams.getOrDefault(person.id(), Set.of()),
                            escalated.getOrDefault(person.id(), Set.of()), draft))
                    .forEach(concerns::add);
        }
        return concerns;
    }

    /** What concerns a reader twice is theirs first, and then that of those for whom they stand in. */
    private void fill(List<Concern> concerns, Instant now) {
        Map<Long, List<Concern>> byPerson = concerns.stream().collect(groupingBy(concern -> concern.person().id()));
        LocalDate latest = now.atZone(ZoneOffset.MAX).toLocalDate();
        Policies current = policies.now();
        try (Stream<OpenItem> items = Stream.concat(openItems.concerning(byPerson.keySet()),
                openItems.toCheck(byPerson.keySet(), latest))) {
            items.forEach(item -> item.concerned().flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
                    .sorted(Comparator.comparing(concern -> !concern.isOwn()))
                    .forEach(concern -> concern.offer(item, current.namedOrLast(item.policy()), now)));
        }
    }

    private List<Section> sections(Optional<Draft> found, Map<Long, List<String>> incidents) {
        return found.stream().flatMap(draft -> draft.filled().map(collector -> collector.section(
                view -> line(view, incidents), kind -> publicUrl.under(kind.list(draft.reader().email()))))).toList();
    }

    private Line line(ReadersView view, Map<Long, List<String>> incidents) {
        OpenItem item = view.item();
        String key = Key.FOLLOW_UP.of(item.id());
        String owner = view.reader().id().equals(item.ownerId()) ? null : item.owner();
        return new Line(key, item.title(), item.due().dueOn().orElse(null), view.daysLate(), item.priority().word(),
                item.status(), incidents.getOrDefault(item.id(), List.of()), owner,
                view.inPlaceOf().map(Person::name).orElse(null), publicUrl.followUp(key));
    }
}
