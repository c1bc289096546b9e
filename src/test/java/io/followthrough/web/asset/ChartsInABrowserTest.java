package io.followthrough.web.asset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChartsInABrowserTest {

    private static final String LIBRARY = "**/echarts*.js";

    private static ABrowser browser;

    @TestHTTPResource("/charts-sample")
    URL address;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @Test
    void every_kind_is_drawn_from_its_table_in_the_colours_of_the_theme() {
        Page page = opened();
        for (String kind : List.of("line", "area", "bar", "stacked-bar")) {
            var figure = page.locator("figure[data-chart=" + kind + "]");
            figure.scrollIntoViewIfNeeded();
            assertThat(figure.locator("canvas")).isVisible();
            assertThat(figure.getByRole(AriaRole.IMG)).hasAccessibleName(kind);
        }
        assertThat(option(page, "line", "series[1].data"))
                .isEqualTo("[40,null,700.5]");
        assertThat(option(page, "line", "xAxis[0].data")).isEqualTo("[\"2 March\",\"9 March\",\"16 March\"]");
        assertThat(option(page, "bar", "series[0].data")).isEqualTo("[1200,900,1500]");
        assertThat(option(page, "bar", "series.length")).isEqualTo("2");
        assertThat(option(page, "line", "color[0]")).isEqualTo("\"#2f5fd0\"");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        await().until(() -> option(page, "line", "color[0]").equals("\"#7aa5ff\""));
        page.locator(".chart-drawing").first().hover();
        assertThat(said).isEmpty();
    }

    @Test
    void nothing_moves_when_a_chart_is_drawn_and_the_table_can_be_opened() {
        Page page = browser.phone().newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate(address.toString());
        double before = page.locator("figure").first().boundingBox().height;
        assertThat(page.locator("canvas").first()).isVisible();

        assertThat(page.locator("figure").first().boundingBox().height).isEqualTo(before);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
        page.getByText("As a table").first().click();
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("9 March");
        assertThat(said).isEmpty();
    }

    @Test
    void the_table_is_opened_where_the_library_cannot_be_fetched() {
        Page page = browser.fresh().newPage();
        page.route(LIBRARY, route -> route.abort());
        page.navigate(address.toString());

        assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
    }

    @Test
    void without_scripts_the_table_is_there() {
        Page page = browser.withoutScripts().newPage();
        page.navigate(address.toString());

        assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
        assertThat(page.locator(".chart-drawing").first()).isHidden();
    }

    @Test
    void htmx_swaps_parts_of_a_page_under_the_content_security_policy() {
        Page page = opened();

        page.getByText("Swap").click();

        assertThat(page.locator("#swapped h1")).hasText("Charts");
        assertThat(page.evaluate("htmx.config.allowEval")).isEqualTo(false);
        assertThat(said).isEmpty();
    }

    private Page opened() {
        Page page = browser.fresh().newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(address.toString());
        return page;
    }

    private static Object option(Page page, String kind, String path) {
        return page.evaluate("JSON.stringify(echarts.getInstanceByDom(document.querySelector('[data-chart=" + kind
                + "] .chart-drawing')).getOption()." + path + ")");
    }
}
