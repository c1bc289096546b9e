package io.followthrough.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedMarkdownTest {

    @Test
    void what_markdown_is_for_is_rendered() {
        assertThat(html("**Fixed** in [4.2](https://example.org/4.2), see `retry()`\n\n- one\n- two"))
                .isEqualToIgnoringWhitespace(
                        """
                                <p><strong>Fixed</strong> in
                                <a href="https://example.org/4.2" rel="noopener noreferrer nofollow">4.2</a>, see <code>retry()</code></p>
                                <ul><li>one</li><li>two</li></ul>""");
    }

    @Test
    void headings_stay_below_those_of_the_page() {
        assertThat(html("# Found\n\n##### Small")).isEqualToIgnoringWhitespace("<h3>Found</h3><h6>Small</h6>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&colon;alert(1))", "[x](java\u0000script:alert(1))", "![x](https://example.org/pixel.png)",
            "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>", "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](vbscript:msgbox(1))", "<style>body{display:none}</style>", "<iframe src=https://example.org></iframe>",
            "<svg/onload=alert(1)>", "[x](https://example.org \"\\\" onmouseover=alert(1)\")", "<https://example.org/\"onx=1>",
            "```<script>\nalert(1)\n```", "`<script>alert(1)</script>`", "<math><mtext></p><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;", "[x]: javascript:alert(1)\n\n[x]",
            "<form action=https://example.org><input>"})
    void nothing_in_it_runs_loads_or_hides(String markdown) {
        Document shown = Jsoup.parseBodyFragment(html(markdown));

        assertThat(shown.select("script, img, style, iframe, svg, math, form, input, object, embed, link, meta, base"))
                .isEmpty();
        assertThat(shown.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())).isSubsetOf("href", "rel");
        assertThat(shown.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("https://"));
    }

    @Test
    void what_is_nested_beyond_reason_is_shown_as_written() {
        assertThat(html(">".repeat(10_000) + " <b>deep")).startsWith("<pre>&gt;&gt;").endsWith("&lt;b&gt;deep</pre>");
        assertThat(html("*a **b ".repeat(2_000) + "** *".repeat(2_000))).doesNotContain("<script");
    }

    private static String html(String markdown) {
        return RenderedMarkdown.of(markdown).html();
    }
}
