package io.followthrough.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import org.junit.jupiter.api.Test;

class PolicyFileTest {

    private static final Policies BUILT_IN = PolicyFile.read(PolicyText.builtIn());

    @Test
    void the_built_in_policies_give_each_priority_its_deadline() {
        assertThat(heldBy(Priority.P0).completeWithin()).hasToString("15d");
        assertThat(heldBy(Priority.P1).completeWithin()).hasToString("30d");
        assertThat(heldBy(Priority.P2).completeWithin()).hasToString("60d");
        assertThat(heldBy(Priority.P3).completeWithin()).hasToString("90d");
    }

    @Test
    void the_built_in_policies_ask_for_verification_of_the_most_urgent_only() {
        assertThat(heldBy(Priority.P1).asksForVerification()).isTrue();
        assertThat(heldBy(Priority.P2).asksForVerification()).isFalse();
    }

    @Test
    void the_built_in_policies_ask_for_a_postmortem_of_the_severe_incidents() {
        assertThat(BUILT_IN.postmortemWithin()).containsOnlyKeys(Severity.SEV1, Severity.SEV2);
    }

    @Test
    void the_first_policy_whose_conditions_are_all_met_holds_and_says_why() {
        Policies policies = PolicyFile.of("policies.yaml", """
                policies:
                  - name: payments, severe
                    when: { team: [payments], severity: [SEV1, SEV2] }
                    completeWithin: 5wd
                  - name: detection
                    when: { type: [detect] }
                    completeWithin: 7d
                  - name: others
                    completeWithin: 90d
                """.getBytes(UTF_8));

        Match severe = policies.matching(aFollowUpOf("payments", Severity.SEV2));
        assertThat(severe.policy().name()).isEqualTo("payments, severe");
        assertThat(severe.because()).isEqualTo("severity is SEV2; team is payments");
        assertThat(severe.passedOver()).isEmpty();

        Match mild = policies.matching(aFollowUpOf("payments", Severity.SEV3));
        assertThat(mild.policy().name()).isEqualTo("others");
        assertThat(mild.because()).isEqualTo("it holds for everything that no policy before it holds for");
        assertThat(mild.passedOver()).containsExactly(
                new Match.PassedOver("payments, severe", "severity is SEV3, not SEV1 or SEV2"),
                new Match.PassedOver("detection", "type is prevent, not detect"));

        assertThat(policies.matching(aFollowUpOf("search", null)).passedOver().getFirst().because())
                .isEqualTo("it has no severity, not SEV1 or SEV2; team is search, not payments");
    }

    @Test
    void of_several_incidents_and_labels_one_is_enough() {
        Conditions conditions = new Conditions(null, null, null, null, null, Set.of("checkout", "billing"), Set.of("audit"));

        assertThat(conditions.met(new Situation(Priority.P2, Nature.CORRECTIVE, FollowUpType.PREVENT, "payments", Set.of(),
                Set.of("billing", "search"), Set.of("audit", "quick")))).isTrue();
        assertThat(conditions.met(new Situation(Priority.P2, Nature.CORRECTIVE, FollowUpType.PREVENT, "payments", Set.of(),
                Set.of("billing"), Set.of("quick")))).isFalse();
    }

    @Test
    void a_comment_changes_the_digest_and_not_the_fingerprint() {
        Policies plain = PolicyFile.of("a.yaml", "policies: [{name: all, completeWithin: 3d}]".getBytes(UTF_8));
        Policies commented = PolicyFile.of("a.yaml", """
                # As agreed
                policies:
                  - completeWithin: 3d
                    name: all
                """.getBytes(UTF_8));
        Policies other = PolicyFile.of("a.yaml", "policies: [{name: all, completeWithin: 4d}]".getBytes(UTF_8));

        assertThat(commented.sha256()).isNotEqualTo(plain.sha256());
        assertThat(commented.fingerprint()).isEqualTo(plain.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    private static Policy heldBy(Priority priority) {
        return BUILT_IN.matching(
                new Situation(priority, Nature.CORRECTIVE, FollowUpType.PREVENT, "payments", Set.of(), Set.of(), Set.of()))
                .policy();
    }

    private static Situation aFollowUpOf(String team, Severity severity) {
        return new Situation(Priority.P2, Nature.CORRECTIVE, FollowUpType.PREVENT, team,
                severity == null ? Set.of() : Set.of(severity), Set.of(), Set.of());
    }
}
