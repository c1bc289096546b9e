package io.followthrough.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.followthrough.time.MovableClock;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.2 AA as far as axe-core can tell, in both themes with everything folded out; nothing is refused by the browser, and a phone shows
 * all of the width.
 */
@QuarkusTest
class EveryPageInABrowserTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int FIRST_PAINT = 100_000;
    /** Without what draws charts, which is loaded when one of them comes near. */
    private static final String TRANSFERRED = """
            performance.getEntries().filter(entry => 'transferSize' in entry && !entry.name.includes('echarts'))
              .reduce((sum, entry) => sum + entry.transferSize, 0)""";
    private static final Logger LOG = Logger.getLogger(EveryPageInABrowserTest.class);
    private static ABrowser browser;

    @TestHTTPResource("/")
    URI start;
    @Inject
    MovableClock clock;

    private AQuarter quarter;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void a_quarter_is_over() {
        quarter = AQuarter.lived(clock);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void it_can_be_read_by_everybody(ColorScheme theme) {
        List<String> wrong = new ArrayList<>();
        for (EveryPage.Address address : EveryPage.of(quarter)) {
            try (BrowserContext context = browser.of(address.person(), theme, ABrowser.DESK)) {
                Page page = context.newPage();
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error") && !message.text().contains("404")) {
                        wrong.add(address + " says " + message.text());
                    }
                });
                page.navigate(start.resolve(address.path()).toString());
                page.evaluate("document.querySelectorAll('main details').forEach(details => { details.open = true; })");
                axe(page).analyze().getViolations()
                        .forEach(violation -> wrong.add(address + ": " + violation.getId() + ", " + violation.getHelp() + " at "
                                + violation.getNodes().stream().map(node -> node.getTarget().toString()).toList()));
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Other tests leave hundreds of teams and people behind: the first ones of a long list stand for all. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).withTags(RULES).exclude("option:nth-child(n+12)").exclude("tbody tr:nth-child(n+25)");
    }

    /** What is transferred is measured as a browser that has never been here counts it, headers and compression included. */
    @Test
    void a_phone_shows_it_without_moving_sideways_from_less_than_a_hundred_kilobytes() {
        List<String> wide = new ArrayList<>();
        List<String> heavy = new ArrayList<>();
        for (EveryPage.Address address : EveryPage.of(quarter)) {
            try (BrowserContext context = browser.of(address.person(), ColorScheme.LIGHT, ABrowser.PHONE)) {
                Page page = context.newPage();
                page.navigate(start.resolve(address.path()).toString());
                int transferred = ((Number) page.evaluate(TRANSFERRED)).intValue();
                LOG.infof("%s: %d bytes until it is there", address, transferred);
                if (transferred > FIRST_PAINT) {
                    heavy.add(address + " takes " + transferred + " bytes");
                }
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
                    wide.add(address + " is " + page.evaluate("document.documentElement.scrollWidth") + " wide");
                }
            }
        }

        assertThat(wide).isEmpty();
        assertThat(heavy).isEmpty();
    }
}
