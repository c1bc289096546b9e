package io.followthrough.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The policies in force, in the order of the file; the last one must hold for everything. */
public record Policies(String source, List<Policy> policies) {

    public Policies {
        policies = List.copyOf(policies);
        Set<String> names = new HashSet<>();
        policies.forEach(policy -> {
            if (!names.add(policy.name())) {
                throw new IllegalArgumentException("the name '" + policy.name() + "' is used twice");
            }
        });
        if (policies.isEmpty() || !policies.getLast().when().equals(Conditions.NONE)) {
            throw new IllegalArgumentException("the last policy must have no conditions, so that one always holds");
        }
    }

    /** The first policy whose conditions are met. */
    public Policy matching(Situation situation) {
        return policies.stream().filter(policy -> policy.when().met(situation)).findFirst().orElseThrow();
    }

    public Optional<Policy> named(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** The policy a follow-up was filed under; the one that holds for everything if the file no longer has it. */
    public Policy namedOrLast(String name) {
        return named(name).orElseGet(policies::getLast);
    }
}
