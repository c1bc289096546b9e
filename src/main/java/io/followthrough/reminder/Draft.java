package io.followthrough.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.followthrough.people.Person;

/** The sections of one reader's digest, while what may belong into them passes by. */
final class Draft {

    private final Person reader;
    private final Set<Long> teams;
    private final List<SectionCollector> collectors;

    /** @param teams the ids of those that the reader belongs to */
    Draft(Person reader, Set<Long> teams, int linesPerSection) {
        this.reader = reader;
        this.teams = teams;
        this.collectors = Arrays.stream(SectionKind.values()).map(kind -> new SectionCollector(kind, linesPerSection)).toList();
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

    Stream<SectionCollector> filled() {
        return collectors.stream().filter(collector -> !collector.isEmpty());
    }
}
