package io.followthrough.followup.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.followthrough.policy.Policies;
import io.followthrough.policy.PolicyFile;

/** The built-in policies with one before them that is for a single team, so that other tests keep theirs. */
final class SomePolicies {

    private SomePolicies() {}

    static Policies tight(String team, String completeWithin) throws IOException {
        return PolicyFile.of("tight.yaml", text(team, completeWithin).getBytes(UTF_8));
    }

    static String text(String team, String completeWithin) throws IOException {
        return Files.readString(Path.of("src/main/resources/default-policies.yaml")).replace("policies:\n", """
                policies:
                  - name: tight
                    when: { team: [%s] }
                    completeWithin: %s
                """.formatted(team, completeWithin));
    }
}
