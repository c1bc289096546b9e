package io.followthrough.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Key;
import io.followthrough.api.PublicUrl;
import io.followthrough.escalation.Escalations;
import io.followthrough.people.Person;
import io.followthrough.policy.PoliciesInForce;
import io.followthrough.reminder.preference.StandingIn;

/** Finds out what somebody must be told. */
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

    /** Empty for somebody who has left. */
    DigestContent of(Person reader, Instant now) {
        LocalDate date = reader.calendar().dateOf(now);
        return new DigestContent(reader.name(), date, reader.isActive() ? sections(reader, now) : List.of());
    }

    private List<Section> sections(Person reader, Instant now) {
        List<SectionCollector> collectors = Arrays.stream(SectionKind.values())
                .map(kind -> new SectionCollector(kind, config.linesPerSection())).toList();
        offer(reader, reader, Set.of(), collectors, now);
        List<Person> away = standingIn.awayFor(reader, now);
        Set<Long> hidden = away.isEmpty() ? Set.of() : openItems.hiddenFrom(reader);
        away.forEach(absent -> offer(absent, reader, hidden, collectors, now));
        Map<Long, List<String>> incidents = openItems
                .incidentsOf(collectors.stream().flatMap(SectionCollector::followUps).distinct().toList());
        return collectors.stream().filter(collector -> !collector.isEmpty())
                .map(collector -> collector.section(view -> line(view, incidents),
                        kind -> publicUrl.under(kind.list(reader.email()))))
                .toList();
    }

    /**
     * @param reader whom it concerns
     * @param told whoever reads it in their place, or they themselves
     * @param hidden what the latter may not know of
     */
    private void offer(Person reader, Person told, Set<Long> hidden, List<SectionCollector> collectors, Instant now) {
        Set<Long> escalated = escalations.to(reader);
        LocalDate latest = now.atZone(ZoneOffset.MAX).toLocalDate();
        try (Stream<OpenItem> items = Stream.concat(openItems.concerning(reader), openItems.toCheck(reader, latest))) {
            items.filter(item -> !hidden.contains(item.id()))
                    .map(item -> view(item, reader, told, escalated.contains(item.id()), now))
                    .forEach(view -> collectors.forEach(collector -> collector.offer(view)));
        }
    }

    private ReadersView view(OpenItem item, Person reader, Person told, boolean isEscalated, Instant now) {
        return new ReadersView(item, reader, told, policies.now().namedOrLast(item.policy()),
                item.team().calendar().dateOf(now),
                isEscalated);
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
