package io.followthrough.reminder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.followthrough.people.Person;
import io.followthrough.policy.Policy;

/** The sections of one reader's digest, while what may belong into them passes by. */
final class Draft {

    private final Person reader;
    private final Set<Long> teams;
    private final Set<Long> escalated;
    private final List<SectionCollector> collectors;

    /**
     * @param teams the ids of those that the reader belongs to
     * @param escalated the ids of the follow-ups that have reached the reader by their ladders
     */
    Draft(Person reader, Set<Long> teams, Set<Long> escalated, int linesPerSection) {
        this.reader = reader;
        this.teams = teams;
        this.escalated = escalated;
        this.collectors = Arrays.stream(SectionKind.values()).map(kind -> new SectionCollector(kind, linesPerSection)).toList();
    }

    /** Takes it up where it belongs, unless the reader may not know of it. */
    void offer(OpenItem item, Policy policy, Instant now) {
        if (item.isShownTo(teams)) {
            ReadersView view = new ReadersView(item, reader, policy, item.team().calendar().dateOf(now),
                    escalated.contains(item.id()));
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
