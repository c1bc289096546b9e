package io.followthrough.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** docs/security.md names the test of each threat; what it names exists, and no attack is missing there. */
class DocumentedThreatsTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w+(?:Test|IT))\\b");

    @Test
    void every_test_that_the_threats_name_exists() throws IOException {
        assertThat(names()).isSubsetOf(classesBelow(TESTS));
    }

    @Test
    void every_attack_covers_a_threat() throws IOException {
        assertThat(names()).containsAll(classesBelow(TESTS.resolve("io/followthrough/attack")));
    }

    private static Set<String> names() throws IOException {
        return NAMED.matcher(Files.readString(Path.of("docs/security.md"))).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> classesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.matches("\\w+(Test|IT)\\.java"))
                    .map(file -> file.replace(".java", "")).collect(Collectors.toSet());
        }
    }
}
