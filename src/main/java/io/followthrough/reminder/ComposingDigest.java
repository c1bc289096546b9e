package io.followthrough.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Finds out what people must be told. */
@ApplicationScoped
class ComposingDigest {

    private final OpenItems openItems;
    private final Escalations escalations;
    private final PoliciesInForce policies;
    private final PublicUrl publicUrl;
    private final ReminderConfig config;

    ComposingDigest(OpenItems openItems, Escalations escalations, PoliciesInForce policies, PublicUrl publicUrl,
            ReminderConfig config) {
        this.escalations = escalations;
        this.openItems = openItems;
        this.policies = policies;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    /** Empty for somebody who has left. */
    DigestContent of(Person reader, Instant now) {
        return of(List.of(reader), now).get(reader.id());
    }

    /** By the readers' ids; empty for those who have left. What concerns several of them is read once. */
    Map<Long, DigestContent> of(Collection<Person> readers, Instant now) {
        Map<Long, Draft> drafts = drafts(readers.stream().filter(Person::isActive).toList());
        fill(drafts, now);
        Map<Long, List<String>> incidents = openItems
                .incidentsOf(drafts.values().stream().flatMap(Draft::followUps).distinct().toList());
        return readers.stream().collect(toMap(Person::id, reader -> new DigestContent(reader.name(),
                reader.calendar().dateOf(now), sections(Optional.ofNullable(drafts.get(reader.id())), incidents))));
    }

    private Map<Long, Draft> drafts(List<Person> readers) {
        List<Long> ids = readers.stream().map(Person::id).toList();
        Map<Long, Set<Long>> teams = openItems.teamsOf(ids);
        Map<Long, Set<Long>> escalated = escalations.to(ids);
        return readers.stream().collect(toMap(Person::id, reader -> new Draft(reader, teams.getOrDefault(reader.id(), Set.of()),
                escalated.getOrDefault(reader.id(), Set.of()), config.linesPerSection())));
    }

    private void fill(Map<Long, Draft> drafts, Instant now) {
        LocalDate latest = now.atZone(ZoneOffset.MAX).toLocalDate();
        Policies current = policies.now();
        try (Stream<OpenItem> items = Stream.concat(openItems.concerning(drafts.keySet()),
                openItems.toCheck(drafts.keySet(), latest))) {
            items.forEach(item -> item.concerned().map(drafts::get).filter(Objects::nonNull)
                    .forEach(draft -> draft.offer(item, current.namedOrLast(item.policy()), now)));
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
                item.status(), incidents.getOrDefault(item.id(), List.of()), owner, publicUrl.followUp(key));
    }
}
