package io.followthrough.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.classification.Word;
import io.followthrough.policy.Conditions;
import io.followthrough.policy.Policy;

/**
 * A policy as the page tells it.
 *
 * @param conditions what a follow-up must be, by the field; empty for one that holds for everything
 */
record Rule(Policy policy, Map<String, String> conditions) {

    /** @param to whom a late follow-up reaches then */
    public record Escalation(Span after, Word to) {}

    static Rule of(Policy policy) {
        Conditions when = policy.when();
        Map<String, String> conditions = new LinkedHashMap<>();
        put(conditions, "severity", when.severity());
        put(conditions, "priority", when.priority());
        put(conditions, "nature", when.nature());
        put(conditions, "type", when.type());
        put(conditions, "team", when.team());
        put(conditions, "service", when.service());
        put(conditions, "label", when.label());
        return new Rule(policy, conditions);
    }

    public String name() {
        return policy.name();
    }

    /** Null when the policy sets no due date. */
    public Span completeWithin() {
        return Span.of(policy.completeWithin());
    }

    /** Null when nobody need own it by a day. */
    public Span assignWithin() {
        return Span.of(policy.assignWithin());
    }

    /** Null when none is asked for. */
    public Span checkAfter() {
        return Span.of(policy.effectivenessCheckAfter());
    }

    public List<Span> reminders() {
        return policy.remind().stream().map(Span::of).toList();
    }

    public List<Escalation> escalations() {
        return policy.escalate().stream().map(step -> new Escalation(Span.of(step.after()), step.to())).toList();
    }

    private static void put(Map<String, String> conditions, String field, Set<?> asked) {
        if (!asked.isEmpty()) {
            conditions.put(field, asked.stream().map(value -> value instanceof Word word ? word.word() : value.toString())
                    .collect(Collectors.joining(", ")));
        }
    }
}
