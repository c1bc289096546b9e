package io.followthrough.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesInABrowserTest {

    private static ABrowser browser;

    @TestHTTPResource("/")
    URI start;

    private String team;
    private String overdue;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void anOverdueFollowUp() {
        team = aTeam();
        overdue = aFollowUp(
                Map.of("team", team, "title", "Drain <b>the</b> queue", "dueOn", "2026-03-02", "owner", aPerson(team)));
        aFollowUp(Map.of("team", team, "title", "Write the runbook", "dueOn", "2026-05-01"));
    }

    @Test
    void what_is_overdue_is_found_and_opened_without_any_script() {
        Page page = browser.withoutScripts().newPage();

        page.navigate(start + "follow-ups");
        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        page.getByLabel("Only overdue").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText("2 days late");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Drain <b>the</b> queue")).click();
        assertThat(page).hasURL(Pattern.compile("/follow-ups/" + overdue + "$"));
        assertThat(page.locator("h1")).hasText("Drain <b>the</b> queue");
        assertThat(page.locator(".story")).containsText("just now");
    }

    @Test
    void the_navigation_leads_to_the_reports_the_mail_and_the_description_of_the_api() {
        Page page = browser.withoutScripts().newPage();

        for (String name : List.of("Overview", "Triage", "Reports", "Mail", "Follow-ups")) {
            page.navigate(start.toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
            assertThat(page.locator("h1")).hasText(name);
            assertThat(page.locator("nav[aria-label=Main] a[aria-current=page]")).hasText(name);
        }
        page.locator(".menu summary").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("API"))).hasAttribute("href",
                "/swagger-ui");
    }

    @Test
    void nothing_is_wider_than_a_phone_and_nothing_fails_in_the_console() {
        Page page = browser.phone().newPage();
        List<String> failures = new ArrayList<>();
        page.onConsoleMessage(message -> failures.add(message.text()));
        page.onPageError(failures::add);

        for (String path : List.of("follow-ups?team=" + team, "follow-ups/" + overdue, "?team=" + team,
                "reports", "reports/on-time?groupBy=team&groupBy=owner&team=" + team,
                "digests",
                "triage?team=" + team)) {
            page.navigate(start + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(path).isEqualTo(true);
        }
        assertThat(failures).isEmpty();
    }
}
