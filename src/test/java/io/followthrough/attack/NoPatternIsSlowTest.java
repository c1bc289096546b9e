package io.followthrough.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a pattern looks at a character, instead of how long it takes: no machine is too slow or too fast for that. */
class NoPatternIsSlowTest {

    private static final int SHORT = 150;
    private static final int LONG = 4 * SHORT;
    /** What tries every part from every place looks sixteen times as often at four times the length. */
    private static final int MOST_GROWTH = 8;
    private static final int NOT_WORTH_COMPARING = 20 * LONG;
    private static final int BEYOND_REASON = 200_000;

    private static final OurPatterns OURS = OurPatterns.found();

    /** Constants that are only asked whether they match a whole text. */
    private static final Set<String> MATCHED = Set.of("api/Version.ENTITY_TAGS", "wording/Actions.STARTS",
            "wording/Actions.ENDS_IN_VERB");

    /** What they are made of is ours, not the client's: paths of our operations, helpers that fill constants. */
    private static final Set<String> MADE_OF_OUR_OWN = Set.of("api/Operations.read compile",
            "intake/reading/moment/ClockPatterns.pattern compile", "intake/reading/moment/DatePatterns.pattern compile");

    static Stream<String> places() {
        return OURS.patterns().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_pattern_looks_no_oftener_than_the_text_is_long(String place) {
        boolean matchedOnly = place.contains("|matches ") || MATCHED.contains(place.substring(0, place.indexOf(' ')));

        assertThat(slowTexts(OURS.patterns().get(place), matchedOnly)).as(place).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "\\s+$", "^(\\w+\\s?)*$", ".*a.*b.*c.*d", "[\\s.!]+$", "(.*)(.*)x", "https?://.*://.*!$"})
    void a_slow_one_would_be_found(String slow) {
        assertThat(slowTexts(Pattern.compile(slow), false)).isNotEmpty();
    }

    @Test
    void every_pattern_is_read() {
        assertThat(OURS.patterns()).hasSizeGreaterThan(100);
        assertThat(OURS.unread()).isEqualTo(MADE_OF_OUR_OWN);
    }

    private static List<String> slowTexts(Pattern pattern, boolean matchedOnly) {
        List<Consumer<Matcher>> uses = matchedOnly
                ? List.of(Matcher::matches)
                : List.of(Matcher::matches, NoPatternIsSlowTest::findAll);
        List<String> shortTexts = SlowTexts.against(pattern, SHORT);
        List<String> longTexts = SlowTexts.against(pattern, LONG);
        return IntStream.range(0, shortTexts.size())
                .filter(i -> uses.stream().anyMatch(use -> isSlow(pattern, shortTexts.get(i), longTexts.get(i), use)))
                .mapToObj(i -> shortTexts.get(i).substring(0, 40).replace("\n", "\\n")).limit(3).toList();
    }

    private static boolean isSlow(Pattern pattern, String shortText, String longText, Consumer<Matcher> use) {
        try {
            long looks = CountedText.looks(shortText, BEYOND_REASON, text -> use.accept(pattern.matcher(text)));
            CountedText.looks(longText, Math.max(NOT_WORTH_COMPARING, MOST_GROWTH * looks),
                    text -> use.accept(pattern.matcher(text)));
            return false;
        } catch (CountedText.TooManyLooks e) {
            return true;
        }
    }

    private static void findAll(Matcher matcher) {
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(0);
    }
}
