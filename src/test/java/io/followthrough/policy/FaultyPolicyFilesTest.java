package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyPolicyFilesTest {

    @TempDir
    Path folder;

    @Test
    void everything_that_is_wrong_is_named_at_once_with_its_place() throws IOException {
        assertThat(faults("""
                policies:
                  - completeWithin: 5d
                  - name: P0
                    when: { priority: [P0, P9], owner: [ana] }
                    completeWithin: soon
                    verification: sometimes
                    escalate:
                      - { after: 3wd }
                      - { after: 0d, to: lead }
                      - { after: 7wd, to: boss }
                  - name: P0
                    when:
                    remind: [-7wd, 2]
                    finishWithin: 90d
                  - name: P3
                    when: { label: [] }
                    completeWithin: -3d
                postmortemWithin: { SEV1: 5wd, SEV7: 5wd }
                """)).containsExactly(
                "line 2, column 5: /policies/0 has no conditions, so that the policies after it would never hold",
                "line 2, column 5: /policies/0/name is missing",
                "line 4, column 28: /policies/1/when/priority/1 must be one of P0, P1, P2, P3",
                "line 4, column 40: /policies/1/when/owner is not a known field",
                "line 5, column 21: /policies/1/completeWithin 'soon' is no deadline; write days as 30d or working days as 3wd",
                "line 6, column 19: /policies/1/verification must be one of none, required",
                "line 8, column 9: /policies/1/escalate/0/to is missing",
                "line 9, column 9: /policies/1/escalate/1 after must be a day or more; nothing is late before",
                "line 10, column 27: /policies/1/escalate/2/to must be one of lead, manager",
                "line 11, column 5: /policies/2 has the name 'P0', which is used twice",
                "line 12, column 10: /policies/2/when must not be empty; leave it out instead",
                "line 13, column 20: /policies/2/remind/1 must be a deadline such as 30d or 3wd",
                "line 14, column 19: /policies/2/finishWithin is not a known field",
                "line 15, column 5: /policies/3 the last policy must have no conditions, so that one always holds",
                "line 15, column 5: /policies/3 completeWithin must not be negative",
                "line 16, column 20: /policies/3/when/label must not be empty; leave it out instead",
                "line 18, column 38: /postmortemWithin/SEV7 must be one of SEV1, SEV2, SEV3, SEV4");
    }

    @Test
    void broken_yaml_is_named_with_its_place() throws IOException {
        assertThat(faults("policies:\n  - name: [")).containsExactly(
                "line 2, column 12: while parsing a flow node, expected the node content, but found '<stream end>'");
    }

    @Test
    void a_key_that_is_given_twice_is_named_with_its_place() throws IOException {
        assertThat(faults("policies:\n  - name: a\n    name: b\n")).singleElement().asString()
                .startsWith("line 3, column").contains("name");
    }

    @Test
    void an_empty_file_says_what_is_missing() throws IOException {
        assertThat(faults("")).containsExactly("must be a mapping with the key policies");
    }

    @Test
    void what_is_no_text_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("policies.yaml"), new byte[]{(byte) 0xff, (byte) 0xfe, 0});

        assertThat(PolicyFile.faultsAt(file)).containsExactly(file + ": is not UTF-8 text");
    }

    @Test
    void a_file_too_large_to_be_meant_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("policies.yaml"), new byte[2_000_000]);

        assertThat(PolicyFile.faultsAt(file)).containsExactly(file + ": must not have more than 1048576 bytes");
    }

    @Test
    void a_missing_file_is_refused() {
        assertThat(PolicyFile.faultsAt(folder.resolve("none.yaml"))).singleElement().asString()
                .contains("none.yaml: cannot be read");
    }

    private List<String> faults(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("policies.yaml"), content);
        return PolicyFile.faultsAt(file).stream()
                .map(fault -> fault.replace(file + ", ", "").replace(file + ": ", "")).toList();
    }
}
