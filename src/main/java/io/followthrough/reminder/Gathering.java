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
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.escalation.Escalations;
import io.followthrough.people.Person;
import io.followthrough.policy.Policies;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.reminder.preference.StandingIn;

/** Reads the follow-ups that concern people at the moment, and sorts them into parts. */
@ApplicationScoped
class Gathering {

    private final OpenItems openItems;
    private final Escalations escalations;
    private final PoliciesInForce policies;
    private final StandingIn standingIn;

    Gathering(OpenItems openItems, Escalations escalations, PoliciesInForce policies, StandingIn standingIn) {
        this.openItems = openItems;
        this.escalations = escalations;
        this.policies = policies;
        this.standingIn = standingIn;
    }

    /**
     * By the readers' ids; without those who have left. What concerns several of them is read once.
     *
     * @param most so many follow-ups of a part are kept
     */
    <K extends Listing> Map<Long, Draft<K>> of(Collection<Person> readers, List<K> kinds, int most, Instant now) {
        List<Concern<K>> concerns = concerns(readers.stream().filter(Person::isActive).toList(), kinds, most, now);
        fill(concerns, now);
        return concerns.stream().filter(Concern::isOwn).map(Concern::draft)
                .collect(toMap(draft -> draft.reader().id(), draft -> draft));
    }

    private <K extends Listing> List<Concern<K>> concerns(List<Person> readers, List<K> kinds, int most, Instant now) {
        Map<Long, List<Person>> away = standingIn.awayFor(readers, now);
        List<Long> concerned = Stream.concat(readers.stream(), away.values().stream().flatMap(List::stream)).map(Person::id)
                .distinct().toList();
        Map<Long, Set<Long>> teams = openItems.teamsOf(concerned);
        Map<Long, Set<Long>> escalated = escalations.to(concerned);
        List<Concern<K>> concerns = new ArrayList<>();
        for (Person reader : readers) {
            Draft<K> draft = new Draft<>(reader, teams.getOrDefault(reader.id(), Set.of()), kinds, most);
            Stream.concat(Stream.of(reader), away.getOrDefault(reader.id(), List.of()).stream())
                    .map(person -> new Concern<>(person, teams.getOrDefault(person.id(), Set.of()),
                            escalated.getOrDefault(person.id(), Set.of()), draft))
                    .forEach(concerns::add);
        }
        return concerns;
    }

    /** What concerns a reader twice is theirs first, and then that of those for whom they stand in. */
    private <K extends Listing> void fill(List<Concern<K>> concerns, Instant now) {
        Map<Long, List<Concern<K>>> byPerson = concerns.stream().collect(groupingBy(concern -> concern.person().id()));
        LocalDate latest = now.atZone(ZoneOffset.MAX).toLocalDate();
        Policies current = policies.now();
        try (Stream<OpenItem> items = Stream.concat(openItems.concerning(byPerson.keySet()),
                openItems.toCheck(byPerson.keySet(), latest))) {
            items.forEach(item -> item.concerned().flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
                    .sorted(Comparator.comparing(concern -> !concern.isOwn()))
                    .forEach(concern -> concern.offer(item, current.namedOrLast(item.policy()), now)));
        }
    }
}
