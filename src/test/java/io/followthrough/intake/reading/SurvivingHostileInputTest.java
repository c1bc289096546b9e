package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document costs is the processor time of one thread, which others on the machine hardly change. */
class SurvivingHostileInputTest {

    private static final int ALMOST_A_MEBIBYTE = 1_000_000;
    private static final int MANY_LINES = 2_400;
    private static final int PARTS = 8;
    /** What grows with the square of the length costs 64 times as much for 8 times the length. */
    private static final int MOST_GROWTH = 3 * PARTS;
    private static final long NOT_WORTH_COMPARING = 20_000_000;

    @ParameterizedTest
    @MethodSource("units")
    void a_mebibyte_of_one_thing_costs_no_more_than_its_length(String unit) {
        int times = ALMOST_A_MEBIBYTE / unit.length();

        assertGrowsWithItsLength("# Postmortem: outage\n\n## Timeline\n\n", unit, times);
        assertGrowsWithItsLength("# Postmortem: outage\n\n## Action items\n\n- do ", unit, times);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void many_lines_cost_no_more_than_their_number(String line) {
        assertGrowsWithItsLength("# Postmortem: outage\n\n## Timeline\n\n", line, MANY_LINES);
        assertGrowsWithItsLength("# Postmortem: outage\n\n## Action items\n\n", line, MANY_LINES);
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

    private static void assertGrowsWithItsLength(String beginning, String unit, int times) {
        String part = beginning + unit.repeat(times / PARTS);
        readOrRefuse(part); // what is done once only
        long ofAPart = Math.max(costOf(part), NOT_WORTH_COMPARING);

        long ofTheWhole = costOf(beginning + unit.repeat(times));

        assertThat(ofTheWhole).as("nanoseconds for %d times '%s'", times, unit).isLessThan(MOST_GROWTH * ofAPart);
    }

    private static long costOf(String markdown) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        readOrRefuse(markdown);
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static void readOrRefuse(String markdown) {
        try {
            ReadSample.read(markdown);
        } catch (UnreadableDocument _) {
            return;
        }
    }
}
