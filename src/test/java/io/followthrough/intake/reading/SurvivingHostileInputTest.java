package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurvivingHostileInputTest {

    private static final int ALMOST_A_MEBIBYTE = 1_000_000;
    private static final Duration GENEROUS = Duration.ofSeconds(5);

    @ParameterizedTest
    @MethodSource("units")
    void a_mebibyte_of_one_thing_is_read_or_refused_in_time(String unit) {
        var run = unit.repeat(ALMOST_A_MEBIBYTE / unit.length());

        assertTimeout(GENEROUS, () -> readOrRefuse("# Postmortem: outage\n\n## Timeline\n\n" + run));
        assertTimeout(GENEROUS, () -> readOrRefuse("# Postmortem: outage\n\n## Action items\n\n- do " + run));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void as_many_lines_as_allowed_are_read_or_refused_in_time(String line) {
        assertTimeout(GENEROUS, () -> readOrRefuse("# Postmortem: outage\n\n## Timeline\n\n" + line.repeat(9_900)));
        assertTimeout(GENEROUS, () -> readOrRefuse("# Postmortem: outage\n\n## Action items\n\n" + line.repeat(9_900)));
    }

    static Stream<String> units() {
        return Stream.of("*", "_", "[", "](", "<", "`", "![", "[a](", " ", "\t", "9", ":", "10:00 ", "a. B", "**a ", "\\", "&",
                "<b>", "<div>", "<!--",
                "|", "#", "=", "—", "•", "~", "http://a ", "@a ", "😀", "(", "1 hour ", "Jan ", "a*a*", "<li>", "due 1 week, ",
                "1.1.", "P1 ", "\uD800");
    }

    static Stream<String> lines() {
        return Stream.of("a\n", "- a\n", "# a\n", "> a\n", "10:00 a\n", "**a**\n", "Tasks:\na\n", "Impact: x\n", "| a | b |\n",
                "---\n", "[a]: /b\n", "<li>a\n",
                "<div>\n", "<ul><li>\n", "<table>\n", "```\n", "a:\n", "Date: 30/30/30\n", "### 10:00\n", "## Incident 1\n",
                "- **a:**\n  - b\n");
    }

    private static void readOrRefuse(String markdown) {
        assertThatCode(() -> {
            try {
                ReadSample.read(markdown);
            } catch (UnreadableDocument _) {
                return;
            }
        }).doesNotThrowAnyException();
    }
}
