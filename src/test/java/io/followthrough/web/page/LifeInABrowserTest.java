package io.followthrough.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with a follow-up, by labels and buttons only, without any script. */
@QuarkusTest
class LifeInABrowserTest {

    private static ABrowser browser;

    @TestHTTPResource("/")
    URI start;

    private String ana;
    private String lead;
    private String key;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void an_urgent_follow_up() {
        String home = aTeam();
        ana = aPerson(home);
        lead = aPerson(home);
        key = aFollowUp(Map.of("team", aTeam(Map.of("lead", lead)), "priority", "P1", "dueOn", "2026-03-20"));
    }

    @Test
    void it_is_completed_with_evidence_verified_by_somebody_else_and_checked() {
        Page page = pageOf(ana);
        open(page, "Complete").getByLabel("What shows that it is done").fill("The pool is limited in production");
        page.getByLabel("Links to it").fill("https://git.example.org/pull/7");
        press(page, "It is done");
        assertThat(page).hasURL(Pattern.compile("/follow-ups/" + key + "#content$"));
        assertThat(page.locator("dl").first()).containsText("in review");

        page = pageOf(lead);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("https://git.example.org/pull/7")))
                .isVisible();
        open(page, "Verify");
        press(page, "It is really done");
        assertThat(page.locator("dl").first()).containsText("done");
        open(page, "Record the check").getByLabel("What was found").fill("No outage since");
        press(page, "Record");

        assertThat(page.locator(".story")).containsText("checked its effectiveness: No outage since");
        followUp(key).body("status", is("done")).body("effectiveness", is("effective"));
    }

    @Test
    void an_extension_is_asked_for_and_approved() {
        Page page = pageOf(ana);
        Locator form = open(page, "Ask for an extension");
        form.getByLabel("New due date").fill("2026-04-09");
        form.getByLabel("Why it needs more time").fill("The vendor is late");
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByText("asks for 2026-04-09")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve"))).hasCount(0);

        page = pageOf(lead);
        press(page, "Approve");

        assertThat(page.locator("dl").first()).containsText("9 Apr 2026 (originally 20 Mar 2026)");
        followUp(key).body("dueOn", is("2026-04-09")).body("originalDueOn", is("2026-03-20"));
    }

    @Test
    void a_stale_form_says_who_was_faster_and_keeps_what_was_typed() {
        Page slow = pageOf(ana);
        open(slow, "Block").getByLabel("What it waits for").fill("The licence");
        Page fast = pageOf(lead);
        press(fast, "Start");

        press(slow, "Block");

        assertThat(slow.getByRole(AriaRole.ALERT)).containsText("Changed meanwhile by " + lead);
        assertThat(slow.getByLabel("What it waits for")).hasValue("The licence");
        press(slow, "Block");
        assertThat(slow.locator("dl").first()).containsText("blocked: The licence");
    }

    private Page pageOf(String email) {
        Page page = browser.of(email).newPage();
        page.navigate(start + "follow-ups/" + key);
        return page;
    }

    private static Locator open(Page page, String summary) {
        Locator details = page.locator("details").filter(new Locator.FilterOptions()
                .setHas(page.locator("summary").getByText(summary, new Locator.GetByTextOptions().setExact(true))));
        details.locator("summary").click();
        return details;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
