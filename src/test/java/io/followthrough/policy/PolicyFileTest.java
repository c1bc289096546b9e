package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {

    @TempDir
    Path folder;

    @Test
    void the_built_in_policies_give_each_priority_its_deadline() {
        Policies policies = PolicyFile.builtIn();

        assertThat(policies.matching(aFollowUpWith(Priority.P0)).completeWithin()).hasToString("15d");
        assertThat(policies.matching(aFollowUpWith(Priority.P1)).completeWithin()).hasToString("30d");
        assertThat(policies.matching(aFollowUpWith(Priority.P2)).completeWithin()).hasToString("60d");
        assertThat(policies.matching(aFollowUpWith(Priority.P3)).completeWithin()).hasToString("90d");
    }

    @Test
    void the_built_in_policies_ask_for_verification_of_the_most_urgent_only() {
        Policies policies = PolicyFile.builtIn();

        assertThat(policies.matching(aFollowUpWith(Priority.P1)).asksForVerification()).isTrue();
        assertThat(policies.matching(aFollowUpWith(Priority.P2)).asksForVerification()).isFalse();
    }

    @Test
    void the_first_policy_whose_conditions_are_all_met_holds() throws IOException {
        Policies policies = PolicyFile.at(file("""
                policies:
                  - name: payments, severe
                    when: { team: [payments], severity: [SEV1, SEV2] }
                    completeWithin: 5wd
                  - name: detection
                    when: { type: [detect] }
                    completeWithin: 7d
                  - name: others
                    completeWithin: 90d
                """));

        assertThat(policies.matching(aFollowUpOf("payments", Severity.SEV2)).name()).isEqualTo("payments, severe");
        assertThat(policies.matching(aFollowUpOf("payments", Severity.SEV3)).name()).isEqualTo("others");
        assertThat(policies.matching(aFollowUpOf("search", Severity.SEV1)).name()).isEqualTo("others");
    }

    @Test
    void a_word_that_is_not_known_is_named_with_its_place() {
        assertThatThrownBy(() -> PolicyFile.at(file("""
                policies:
                  - name: all
                    completeWithin: 90d
                    verification: sometimes
                """))).isInstanceOf(FaultyPolicyFile.class)
                .hasMessageContaining("policies.yaml, line 4, column 19").hasMessageContaining("none, required");
    }

    @Test
    void a_setting_that_is_not_known_is_named_with_its_place() {
        assertThatThrownBy(() -> PolicyFile.at(file("""
                policies:
                  - name: all
                    finishWithin: 90d
                """))).isInstanceOf(FaultyPolicyFile.class).hasMessageContaining("line 3")
                .hasMessageContaining("/policies/0/finishWithin is not a known field");
    }

    @Test
    void a_deadline_that_cannot_be_read_is_named_with_its_place() {
        assertThatThrownBy(() -> PolicyFile.at(file("""
                policies:
                  - name: all
                    completeWithin: soon
                """))).isInstanceOf(FaultyPolicyFile.class).hasMessageContaining("line 3").hasMessageContaining("'soon'");
    }

    @Test
    void broken_yaml_is_refused() {
        assertThatThrownBy(() -> PolicyFile.at(file("policies: ["))).isInstanceOf(FaultyPolicyFile.class)
                .hasMessageContaining("policies.yaml");
    }

    @Test
    void a_file_whose_last_policy_does_not_hold_for_everything_is_refused() {
        assertThatThrownBy(() -> PolicyFile.at(file("""
                policies:
                  - name: urgent
                    when: { priority: [P0] }
                """))).isInstanceOf(FaultyPolicyFile.class).hasMessageContaining("last policy must have no conditions");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThatThrownBy(() -> PolicyFile.at(folder.resolve("none.yaml"))).isInstanceOf(FaultyPolicyFile.class)
                .hasMessageContaining("none.yaml: cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("policies.yaml"), content);
    }

    private static Situation aFollowUpWith(Priority priority) {
        return new Situation(priority, Nature.CORRECTIVE, FollowUpType.PREVENT, "payments", Set.of(), Set.of(), Set.of());
    }

    private static Situation aFollowUpOf(String team, Severity severity) {
        return new Situation(Priority.P2, Nature.CORRECTIVE, FollowUpType.PREVENT, team, Set.of(severity), Set.of(), Set.of());
    }
}
