package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurvivingHostileInputTest {

    private static final int ALMOST_A_MEBIBYTE = 1_000_000;
    private static final Duration GENEROUS = Duration.ofSeconds(15);

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
        return Stream.of("*", "[", "](", "<", "`", "![", " ", "9", "10:00 ", "**a ", "<b>", "<!--", "|", "•", "1 hour ", "a*a*",
                "<li>", "\uD800");
    }

    static Stream<String> lines() {
        return Stream.of("a\n", "- a\n", "# a\n", "10:00 a\n", "**a**\n", "Tasks:\na\n", "| a | b |\n", "[a]: /b\n", "<div>\n",
                "<ul><li>\n",
                "## Incident 1\n", "- **a:**\n  - b\n");
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
