package io.followthrough.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryProblemIsDocumentedTest {

    private static final Path DOCUMENT = Path.of("docs/problems.md");

    @ParameterizedTest
    @EnumSource
    void a_section_says_when_it_comes_and_what_to_do(ProblemType type) throws IOException {
        String heading = "## `" + type.uri() + "`";

        List<String> section = Files.readAllLines(DOCUMENT).stream().dropWhile(line -> !line.equals(heading)).skip(1)
                .takeWhile(line -> !line.startsWith("## ")).toList();

        assertThat(section).anyMatch(line -> line.equals("**" + type.status() + " " + type.title() + "**"))
                .anyMatch(line -> line.startsWith("When: ")).anyMatch(line -> line.startsWith("What to do: "));
    }

    @Test
    void nothing_else_is_documented() throws IOException {
        assertThat(Files.readAllLines(DOCUMENT)).filteredOn(line -> line.startsWith("## "))
                .containsExactlyElementsOf(Arrays.stream(ProblemType.values()).map(type -> "## `" + type.uri() + "`").toList());
    }
}
