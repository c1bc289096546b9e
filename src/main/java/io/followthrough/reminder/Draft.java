package io.followthrough.reminder;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.followthrough.people.Person;

/** What one reader is told, in parts, while what may belong into them passes by. */
final class Draft<K extends Listing> {

    private final Person reader;
    private final Set<Long> teams;
    private final List<SectionCollector<K>> collectors;

    /** @param teams the ids of those that the reader belongs to */
    Draft(Person reader, Set<Long> teams, List<K> kinds, int mostLines) {
        this.reader = reader;
        this.teams = teams;
        this.collectors = kinds.stream().map(kind -> new SectionCollector<>(kind, mostLines)).toList();
    }

    /** Takes it up where it belongs, unless the reader may not know of it. */
    void offer(ReadersView view) {
        if (view.item().isShownTo(teams)) {
            collectors.forEach(collector -> collector.offer(view));
        }
    }

    Person reader() {
        return reader;
    }

    /** The ids of those that are named. */
    Stream<Long> followUps() {
        return collectors.stream().flatMap(SectionCollector::followUps);
    }

    Stream<SectionCollector<K>> filled() {
        return collectors.stream().filter(collector -> !collector.isEmpty());
    }
}
