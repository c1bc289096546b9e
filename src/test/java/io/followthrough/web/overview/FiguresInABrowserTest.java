package io.followthrough.web.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Severity.SEV2;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.followthrough.report.AFollowUp;
import io.followthrough.report.Tracked;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview, the reports and the list, as a person meets them. */
@QuarkusTest
class FiguresInABrowserTest {

    private static ABrowser browser;

    @TestHTTPResource("/")
    URI start;
    @Inject
    Tracked tracked;

    private final List<String> said = new ArrayList<>();
    private String team;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void work() {
        team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).of(P0).dueOn("2026-03-01").createdAt("2026-01-10T09:00:00Z").after(SEV2));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-05").createdAt("2026-01-10T09:00:00Z"));
        tracked.add(AFollowUp.of(team).dueOn("2026-03-03").createdAt("2026-01-10T09:00:00Z").doneAt("2026-02-01T09:00:00Z"));
    }

    @AfterEach
    void nothing_was_said_in_the_console() {
        assertThat(said).isEmpty();
    }

    @Test
    void charts_are_drawn_and_nothing_moves_for_them() {
        Page page = open(browser.fresh(), "?team=" + team);
        double before = page.locator("h2").first().boundingBox().y;

        assertThat(page.locator("figure canvas")).hasCount(2);
        assertThat(page.locator("h2").first().boundingBox().y).isEqualTo(before);
        page.navigate(start + "reports/completion?groupBy=team&from=2025-12-01&team=" + team);
        assertThat(page.locator("figure canvas")).hasCount(1);
    }

    @Test
    void the_call_of_the_api_is_copied() {
        BrowserContext context = browser.fresh();
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = open(context, "reports/slip?team=" + team);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy")).click();

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copied"))).isVisible();
        assertThat((String) page.evaluate("navigator.clipboard.readText()")).startsWith("curl -H").contains("/reports/slip?");
    }

    @Test
    void everything_is_chosen_and_read_without_scripts() {
        Page page = open(browser.withoutScripts(), "");

        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        page.getByLabel("Period").selectOption("13");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();

        assertThat(page.locator(".tile").first()).containsText("Overdue now");
        assertThat(page.locator("figure table").first()).isVisible();
        page.locator(".tile").first().click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.getByText("More filters").click();
        page.navigate(start + "reports/slip?team=" + team);
        assertThat(page.getByLabel("API call")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy"))).isHidden();
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(start + path);
        return page;
    }
}
