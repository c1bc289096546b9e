package io.followthrough.followup.filing;

import java.util.List;

import io.followthrough.followup.FollowUp;
import io.followthrough.policy.Condition;
import io.followthrough.policy.Match;
import io.followthrough.policy.Match.PassedOver;
import io.followthrough.policy.Policies;
import io.followthrough.policy.Policy;

/**
 * Which policy a follow-up is filed under, and why.
 *
 * @param policy its name
 * @param because why it held when the follow-up was filed, in words; null for what was filed before this was kept
 * @param dueBy what set the due date; null when there is none
 * @param rule what the policy says now; null when the file has no policy of this name any more, and its last one stands in
 * @param now the policy that would hold if the follow-up were filed now
 */
public record FilingView(String policy, String because, DueBy dueBy, Policy rule, Holding now) {

    /**
     * A policy that holds for a follow-up as it is.
     *
     * @param because in words
     * @param conditions all that it asks, with what the follow-up has
     * @param passedOver the policies before it, with what each of them asks in vain
     */
    public record Holding(String policy, String because, List<Condition> conditions, List<PassedOver> passedOver) {

        static Holding of(Match match) {
            return new Holding(match.policy().name(), match.because(), match.conditions(), match.passedOver());
        }
    }

    static FilingView of(FollowUp followUp, Policies policies) {
        return new FilingView(followUp.policy(), followUp.policyBecause().orElse(null),
                DueBy.of(followUp.due()).orElse(null), policies.named(followUp.policy()).orElse(null),
                Holding.of(policies.matching(followUp.situation())));
    }
}
