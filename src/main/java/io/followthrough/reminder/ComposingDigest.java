package io.followthrough.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Key;
import io.followthrough.api.PublicUrl;
import io.followthrough.people.Person;

/** Finds out what people must be told. */
@ApplicationScoped
class ComposingDigest {

    private final Gathering gathering;
    private final OpenItems openItems;
    private final PublicUrl publicUrl;
    private final ReminderConfig config;

    ComposingDigest(Gathering gathering, OpenItems openItems, PublicUrl publicUrl, ReminderConfig config) {
        this.gathering = gathering;
        this.openItems = openItems;
        this.publicUrl = publicUrl;
        this.config = config;
    }

    /** By the readers' ids; empty for those who have left. */
    Map<Long, DigestContent> of(Collection<Person> readers, Instant now) {
        Map<Long, Draft<SectionKind>> drafts = gathering.of(readers, List.of(SectionKind.values()), config.linesPerSection(),
                now);
        Map<Long, List<String>> incidents = openItems
                .incidentsOf(drafts.values().stream().flatMap(Draft::followUps).distinct().toList());
        return readers.stream().collect(toMap(Person::id, reader -> new DigestContent(reader.name(),
                reader.calendar().dateOf(now), sections(Optional.ofNullable(drafts.get(reader.id())), incidents))));
    }

    private List<Section> sections(Optional<Draft<SectionKind>> found, Map<Long, List<String>> incidents) {
        return found.stream().flatMap(draft -> draft.filled().map(collector -> Section.of(collector,
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
