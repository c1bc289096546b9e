package io.followthrough.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say stands in the messages, so that a translation is a file; a template holds no words of its own. */
class TextsOfTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/web");
    private static final Set<String> NAMES = Set.of("Followthrough", "Enter");
    private static final List<String> SPOKEN = List.of("title", "aria-label", "placeholder", "alt", "aria-description");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}\\s][^{}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** What is handed to a fragment under a name for something to read. */
    private static final Pattern HANDED = Pattern.compile(
            "\\{#include [^}]*\\b(?:\\w*[lL]abel|caption|summary|button|title|value|trend)=(['\"])([^'\"]*\\p{L}{2,}[^'\"]*)\\1");

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_holds_no_words_of_its_own(Path template) throws IOException {
        assertThat(words(Files.readString(template))).as(template.toString()).isEmpty();
    }

    @Test
    void words_are_found_wherever_a_template_may_hold_them() {
        assertThat(words("<p>Not saved. {msg:saved}</p>")).containsExactly("Not saved.");
        assertThat(words("<input placeholder=\"Search\" title=\"{msg:search}\">")).containsExactly("Search");
        assertThat(words("<tr><td>{#if a}yes{#else}{msg:no}{/if}</td></tr>")).containsExactly("yes");
        assertThat(words("<input type=\"submit\" value=\"Send\"><input value=\"fine\">")).containsExactly("Send");
        assertThat(words("{#include web/page/line-field label='Your name' type='text' /}")).containsExactly("Your name");
        assertThat(words("<title>{msg:mail} · Followthrough</title>{#for a in b}<a href=\"/x\">{a.name}</a>{/for}")).isEmpty();
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(TEMPLATES).filter(file -> file.toString().endsWith(".html")).sorted();
    }

    private static List<String> words(String template) {
        List<String> found = new ArrayList<>(HANDED.matcher(template).results().map(handed -> handed.group(2)).toList());
        String said = EXPRESSION.matcher(template).replaceAll("");
        // Rows and cells without their table would be dropped by a parser of HTML
        Element page = Jsoup.parse(said, "", org.jsoup.parser.Parser.xmlParser());
        page.getAllElements().forEach(element -> {
            element.textNodes().stream().map(TextNode::text).forEach(text -> add(text, found));
            SPOKEN.forEach(attribute -> add(element.attr(attribute), found));
            if (element.is("button, input[type=submit], input[type=button]") && !element.is("button[name]")) {
                add(element.attr("value"), found);
            }
        });
        return found;
    }

    private static void add(String text, List<String> found) {
        if (WORD.matcher(text).results().map(MatchResult::group).anyMatch(word -> !NAMES.contains(word))) {
            found.add(text.strip());
        }
    }
}
