package io.followthrough.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "ana@example.org|Ask ana@example.org.|Ask A.",
            "ana@example.org|<ANA@Example.org>|<A>",
            "ana@example.org|mailto:ana@example.org?subject=x|mailto:A?subject=x",
            "ana@example.org|mariana@example.org|mariana@example.org",
            "ana@example.org|ana@example.org.au|ana@example.org.au",
            "ana@example.org|x.ana@example.org|x.ana@example.org",
            "ana+x@example.org|/people/ana%2Bx%40example.org/history|/people/A/history",
            "ana@example.org|?next=%2Fpeople%2Fana%40example.org|?next=%2Fpeople%2FA",
            "o'hara@example.org|<p>o&#39;hara@example.org</p>|<p>A</p>",
            "Ana Ruiz|Says Ana  Ruiz, twice: ana ruiz|Says N, twice: N",
            "Ana Ruiz|Ana Ruizler|Ana Ruizler",
            "Ana Ruiz|Mariana Ruiz|Mariana Ruiz",
            "Ana Ruiz|?q=Ana+Ruiz&r=Ana%20Ruiz|?q=N&r=N",
            "Nora O'Hara|<b>Nora O&#39;Hara</b>|<b>N</b>",
            "Ann (X) Lee|Ann (X) Lee|N",
            "@ana|Thanks @ana, @Ana. @anab @ana.x x@ana|Thanks N, N. @anab @ana.x x@ana"})
    void find_a_person_and_nobody_else(String name, String text, String expected) {
        assertThat(rewritten(name, text)).isEqualTo(expected);
    }

    @Test
    void find_what_json_and_urls_escape() {
        assertThat(rewritten("Ann \"Bo\" Müller", "{\"name\":\"Ann \\\"Bo\\\" Müller\"}")).isEqualTo("{\"name\":\"N\"}");
        assertThat(rewritten("Ann Müller", "?q=Ann+M%C3%BCller")).isEqualTo("?q=N");
    }

    @Test
    void whatever_they_find_is_like_one_of_the_hints() {
        assertThat(
                NamePatterns.of(List.of("Ana.Ruizz@example.org", "Zoë Müller-Lüdenscheidt", "@ana", "Ж Ю"), "N", "A").hints())
                .containsExactly("%ruizz%", "%denscheidt%", "%ana%", "%%");
    }

    @Test
    void a_single_word_is_no_name_that_a_text_can_be_searched_for() {
        assertThat(NamePatterns.of(List.of("Mark"), "N", "A").patterns()).isEmpty();
        assertThat(NamePatterns.isFound("Mark")).isFalse();
        assertThat(NamePatterns.isFound("@mark")).isTrue();
    }

    /** As PostgreSQL does; Java calls the class of letters and digits by another name. */
    private static String rewritten(String name, String text) {
        NamePatterns found = NamePatterns.of(List.of(name), "N", "A");
        String rewritten = text;
        for (int i = 0; i < found.patterns().size(); i++) {
            Pattern pattern = Pattern.compile(found.patterns().get(i).replace("[:alnum:]", "\\p{IsAlphabetic}\\p{IsDigit}"),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rewritten = pattern.matcher(rewritten).replaceAll(found.standIns().get(i));
        }
        return rewritten;
    }
}
