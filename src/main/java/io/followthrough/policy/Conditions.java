package io.followthrough.policy;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;

/** What a follow-up must be for a policy to hold; an empty set asks for nothing, and all that is asked must be met. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Conditions(Set<Severity> severity, Set<Priority> priority, Set<Nature> nature, Set<FollowUpType> type,
        Set<String> team, Set<String> service, Set<String> label) {

    static final Conditions NONE = new Conditions(null, null, null, null, null, null, null);

    public Conditions {
        severity = orEmpty(severity);
        priority = orEmpty(priority);
        nature = orEmpty(nature);
        type = orEmpty(type);
        team = orEmpty(team);
        service = orEmpty(service);
        label = orEmpty(label);
    }

    boolean met(Situation situation) {
        return against(situation).allMatch(Condition::met);
    }

    /** What is asked, each beside what is there. */
    Stream<Condition> against(Situation situation) {
        return Stream.of(Condition.of("severity", severity, situation.severities()),
                Condition.of("priority", priority, Set.of(situation.priority())),
                Condition.of("nature", nature, Set.of(situation.nature())),
                Condition.of("type", type, Set.of(situation.type())), Condition.of("team", team, Set.of(situation.team())),
                Condition.of("service", service, situation.services()), Condition.of("label", label, situation.labels()))
                .filter(condition -> !condition.asked().isEmpty());
    }

    boolean areNone() {
        return equals(NONE);
    }

    private static <T> Set<T> orEmpty(Set<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}
