package io.followthrough.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;

import jakarta.inject.Inject;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import io.followthrough.time.MovableClock;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not a part of the suite: pictures of every page in both themes and on a phone. docs/pages.md has the command. */
@QuarkusTest
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsTest {

    @TestHTTPResource("/")
    URI start;
    @Inject
    MovableClock clock;

    @Test
    void make() {
        AQuarter quarter = AQuarter.lived(clock);
        int made = 0;
        try (ABrowser browser = ABrowser.open()) {
            for (EveryPage.Address address : EveryPage.of(quarter)) {
                picture(browser, address, ColorScheme.LIGHT, ABrowser.DESK, "light");
                picture(browser, address, ColorScheme.DARK, ABrowser.DESK, "dark");
                picture(browser, address, ColorScheme.LIGHT, ABrowser.PHONE, "phone");
                made += 3;
            }
        }

        assertThat(made).isPositive();
    }

    private void picture(ABrowser browser, EveryPage.Address address, ColorScheme theme, ViewportSize size, String name) {
        try (BrowserContext context = browser.of(address.person(), theme, size)) {
            Page page = context.newPage();
            page.navigate(start.resolve(address.path()).toString());
            page.evaluate("""
                    async () => {
                      for (const figure of document.querySelectorAll('figure')) {
                        figure.scrollIntoView();
                        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                      }
                      window.scrollTo(0, 0);
                    }""");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(System.getProperty("screenshots"), address.name() + "-" + name + ".png")));
        }
    }
}
