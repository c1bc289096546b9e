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

/** Finds out what somebody must be told. */
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
        LocalDate date = reader.calendar().dateOf(now);
        return new DigestContent(reader.name(), date, reader.isActive() ? sections(reader, now) : List.of());
    }

    private List<Section> sections(Person reader, Instant now) {
        List<SectionCollector> collectors = Arrays.stream(SectionKind.values())
                .map(kind -> new SectionCollector(kind, config.linesPerSection())).toList();
        Set<Long> escalated = escalations.to(reader);
        LocalDate latest = now.atZone(ZoneOffset.MAX).toLocalDate();
        try (Stream<OpenItem> items = Stream.concat(openItems.concerning(reader), openItems.toCheck(reader, latest))) {
            items.map(item -> view(item, reader, escalated.contains(item.id()), now))
                    .forEach(view -> collectors.forEach(collector -> collector.offer(view)));
        }
        Map<Long, List<String>> incidents = openItems
                .incidentsOf(collectors.stream().flatMap(SectionCollector::followUps).distinct().toList());
        return collectors.stream().filter(collector -> !collector.isEmpty())
                .map(collector -> collector.section(view -> line(view, incidents),
                        kind -> publicUrl.under(kind.list(reader.email()))))
                .toList();
    }

    private ReadersView view(OpenItem item, Person reader, boolean isEscalated, Instant now) {
        return new ReadersView(item, reader, policies.now().namedOrLast(item.policy()), item.team().calendar().dateOf(now),
                isEscalated);
    }

    private Line line(ReadersView view, Map<Long, List<String>> incidents) {
        OpenItem item = view.item();
        String key = Key.FOLLOW_UP.of(item.id());
        String owner = view.reader().id().equals(item.ownerId()) ? null : item.owner();
        return new Line(key, item.title(), item.due().dueOn().orElse(null), view.daysLate(), item.priority().word(),
                item.status(), incidents.getOrDefault(item.id(), List.of()), owner, publicUrl.followUp(key));
    }
}
