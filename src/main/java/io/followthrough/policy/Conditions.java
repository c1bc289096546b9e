package io.followthrough.policy;

import java.util.Collections;
import java.util.Set;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;

/** What a follow-up must be for a policy to hold; an empty set asks for nothing, and all that is asked must be met. */
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
        return asksFor(priority, Set.of(situation.priority())) && asksFor(nature, Set.of(situation.nature()))
                && asksFor(type, Set.of(situation.type())) && asksFor(team, Set.of(situation.team()))
                && asksFor(severity, situation.severities()) && asksFor(service, situation.services())
                && asksFor(label, situation.labels());
    }

    private static <T> boolean asksFor(Set<T> wanted, Set<T> given) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, given);
    }

    private static <T> Set<T> orEmpty(Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
