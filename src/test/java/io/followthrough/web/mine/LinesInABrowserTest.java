package io.followthrough.web.mine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinesInABrowserTest {

    private static ABrowser browser;

    @TestHTTPResource("/")
    URI start;

    private final List<String> failures = new ArrayList<>();
    private String team;
    private String lead;
    private String ana;
    private String first;
    private String second;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void two_lines_of_ana() {
        team = aTeam(Map.of("name", "Payments"));
        lead = aLead(team);
        ana = aPerson(team, "Ana Ruiz");
        first = due("Drain the queue before the workers restart", "2026-03-02");
        second = due("Write the runbook for a full disk", "2026-03-06");
    }

    @Test
    void a_line_is_completed_with_evidence_without_leaving_the_list() {
        Page page = opened(browser.fresh(), ana, "mine");
        Locator line = page.locator("#row-" + first);

        line.getByText("Act", new Locator.GetByTextOptions().setExact(true)).click();
        line.getByLabel("What shows that it is done").fill("https://example.org/7");
        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("It is done")).click();

        assertThat(line.locator("[role=status]")).hasText("Completed.");
        assertThat(line.locator("[data-row-link]")).isFocused();
        assertThat(page.locator("#row-" + second)).isVisible();
        assertThat(page).hasURL(start + "mine");
        followUp(first).body("status", is("done")).body("evidence", is("https://example.org/7"));
        assertThat(failures).isEmpty();
    }

    @Test
    void what_is_refused_is_said_at_the_line_and_kept() {
        Page page = opened(browser.fresh(), ana, "mine");
        Locator line = page.locator("#row-" + second);
        line.getByText("Act", new Locator.GetByTextOptions().setExact(true)).click();
        line.getByText("Ask for more time").click();
        line.getByLabel("New due date").fill("2026-03-05");
        line.getByLabel("Why it needs more time").fill("Hardware is late");

        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask").setExact(true)).click();

        assertThat(line.locator("[role=alert]")).containsText("Not saved.");
        assertThat(line.getByLabel("Why it needs more time")).hasValue("Hardware is late");
        assertThat(line.getByLabel("New due date")).isFocused();
    }

    @Test
    void without_scripts_the_list_comes_back() {
        Page page = browser.of(ana).newPage();
        page.navigate(start + "mine");
        Locator line = page.locator("#row-" + first);

        line.locator("details.row-acts > summary").click();
        line.getByLabel("What shows that it is done").fill("Measured");
        line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("It is done")).click();

        assertThat(page).hasURL(Pattern.compile("/mine\\?said=complete#content$"));
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Completed.");
        followUp(first).body("status", is("done"));
    }

    @Test
    void keys_move_act_search_and_help() {
        Page page = opened(browser.fresh(), ana, "mine");

        page.keyboard().press("j");
        assertThat(page.locator("#row-" + first + " [data-row-link]")).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("e");
        Locator evidence = page.locator("#" + first + "-complete-evidence");
        assertThat(evidence).isFocused();
        page.keyboard().type("jk?e/");
        assertThat(evidence).hasValue("jk?e/");
        page.keyboard().press("Escape");
        assertThat(page.locator("#row-" + first + " [data-row-link]")).isFocused();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Keyboard shortcuts");
        page.keyboard().press("Escape");
        page.keyboard().press("Control+j");
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.locator("#row-" + first + " [data-row-link]").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(start + "follow-ups/" + first);
        assertThat(failures).isEmpty();
    }

    @Test
    void keys_can_be_turned_off_in_this_browser_and_on_again() {
        Page page = opened(browser.fresh(), ana, "mine");
        page.keyboard().press("?");
        page.getByLabel("Use these keys in this browser").uncheck();
        page.keyboard().press("Escape");

        page.reload();
        page.keyboard().press("j");
        page.keyboard().press("?");
        assertThat(page.locator("#row-" + first + " [data-row-link]")).not().isFocused();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        page.locator("[data-shows=shortcuts]").click();
        page.getByLabel("Use these keys in this browser").check();
        page.keyboard().press("Escape");
        page.locator("h1").click();
        page.keyboard().press("j");
        assertThat(page.locator("#row-" + first + " [data-row-link]")).isFocused();
        assertThat(failures).isEmpty();
    }

    @Test
    void keys_work_in_other_lists_too() {
        Page page = opened(browser.fresh(), ana, "follow-ups?team=" + team);

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("e");

        assertThat(page).hasURL(start + "follow-ups/" + second);
        assertThat(page.locator("html[data-shortcuts]")).isAttached();
        page.clock().setFixedTime(0);
        page.keyboard().press("g");
        page.keyboard().press("m");
        assertThat(page).hasURL(start + "mine");
    }

    private String due(String title, String day) {
        return aFollowUp(Map.of("team", team, "owner", ana, "title", title, "dueOn", day));
    }

    private Page opened(BrowserContext context, String email, String path) {
        context.setExtraHTTPHeaders(Map.of("X-Forwarded-Email", email));
        Page page = context.newPage();
        page.onConsoleMessage(message -> failures.add(message.text()));
        page.onPageError(failures::add);
        page.navigate(start + path);
        return page;
    }
}
