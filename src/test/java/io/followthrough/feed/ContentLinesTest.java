package io.followthrough.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import biweekly.Biweekly;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContentLinesTest {

    @Property
    void whatever_somebody_writes_stays_in_its_place_and_is_read_as_it_was_written(@ForAll("texts") String text) {
        String file = file(text);

        assertThat(List.of(file.split("\r\n")))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.matches("(?s).*[\\p{Cc}\u2028\u2029&&[^\t]].*"));
        assertThat(file.replace("\r\n ", "").split("\r\n")).hasSize(5);
        assertThat(Biweekly.parse(file).all()).singleElement().satisfies(calendar -> {
            assertThat(calendar.getComponents().size()).isZero();
            assertThat(calendar.getExperimentalProperties()).hasSize(1);
            assertThat(calendar.getDescriptions().getFirst().getValue()).isEqualTo(readable(text));
        });
    }

    @Example
    void a_line_is_folded_between_characters_before_it_is_too_long() {
        assertThat(new ContentLines().text("SUMMARY", "ä".repeat(33) + "€".repeat(2) + "🦭").toString())
                .isEqualTo("SUMMARY:" + "ä".repeat(33) + "\r\n €€🦭\r\n");
        assertThat(new ContentLines().line("URL", "x".repeat(71)).toString()).isEqualTo("URL:" + "x".repeat(71) + "\r\n");
        assertThat(new ContentLines().line("URL", "x".repeat(72 + 73)).toString())
                .isEqualTo("URL:" + "x".repeat(71) + "\r\n " + "x".repeat(74) + "\r\n");
    }

    @Example
    void signs_with_a_meaning_lose_it_and_a_list_keeps_its_commas() {
        assertThat(new ContentLines().text("CATEGORIES", "a,b;c", "d\\n:\"\n").toString())
                .isEqualTo("CATEGORIES:a\\,b\\;c,d\\\\n:\"\\n\r\n");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of("\r", "\n", "\r\n", "\r\n ", "\\", "\\n", ";", ",", ":", "\"", "\u2028", "\u2029", "\u0085",
                        "\u000b",
                        "\f", "\u0000", "\u0001", "\u007f", "\t", " ", "END:VCALENDAR", "BEGIN:VEVENT",
                        "ATTACH:file:///etc/passwd"),
                Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(80),
                Arbitraries.strings().withChars("äß€漢字🦭".chars().filter(c -> !Character.isSurrogate((char) c))
                        .mapToObj(c -> String.valueOf((char) c)).collect(java.util.stream.Collectors.joining()).toCharArray())
                        .ofMaxLength(60),
                Arbitraries.of("🦭🦭🦭", "e\u0301", "\u202e")).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    private static String file(String text) {
        return new ContentLines().line("BEGIN", "VCALENDAR").line("VERSION", "2.0").text("DESCRIPTION", text)
                .text("X-TEXT", text)
                .line("END", "VCALENDAR").toString();
    }

    private static String readable(String text) {
        return text.replaceAll("\r\n|[\n\r\u000b\f\u0085\u2028\u2029]", "\n").replaceAll("[\\p{Cc}&&[^\t\n]]", " ")
                .replace("\n", System.lineSeparator());
    }
}
