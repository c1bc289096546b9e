package io.followthrough.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The policy that holds for a follow-up, and why.
 *
 * @param conditions all that it asks, and that the follow-up meets
 * @param passedOver the policies before it, in the order of the file
 */
public record Match(Policy policy, List<Condition> conditions, List<PassedOver> passedOver) {

    /**
     * A policy that does not hold.
     *
     * @param because what it asks and the follow-up does not meet
     */
    public record PassedOver(String policy, String because) {

        static PassedOver of(Policy policy, Situation situation) {
            return new PassedOver(policy.name(), policy.when().against(situation).filter(condition -> !condition.met())
                    .map(Condition::words).collect(Collectors.joining("; ")));
        }
    }

    /** In words, for people. */
    public String because() {
        return conditions.isEmpty()
                ? "it holds for everything that no policy before it holds for"
                : conditions.stream().map(Condition::words).collect(Collectors.joining("; "));
    }
}
