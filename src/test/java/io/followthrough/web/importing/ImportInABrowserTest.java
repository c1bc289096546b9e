package io.followthrough.web.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.followthrough.Given.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportInABrowserTest {

    private static ABrowser browser;

    @TestHTTPResource("/import")
    URL address;

    private final List<String> said = new ArrayList<>();
    private String team;
    private String document;

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void a_document_of_a_team() {
        team = aTeam();
        document = """
                # Checkout outage %s
                **Started:** 2026-03-02 10:00 UTC
                **Severity:** major

                ## Root cause
                A connection pool without a limit.

                ## Action items
                - [ ] Limit the pool (P1, owner: Bob Nobody)
                - [ ] Alert on waiting threads
                """.formatted(team);
    }

    @Test
    void without_scripts_it_is_pasted_looked_at_corrected_and_taken_in() {
        Page page = open(browser.withoutScripts());
        page.getByLabel("The document, in Markdown").fill(document);
        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        press(page, "Preview");

        assertThat(page.locator("#L9")).containsText("follow-up 1");
        page.locator("#followUps-0-title").fill("Limit the pool to 50");
        press(page, "Import what is shown");

        assertThat(page).hasURL(Pattern.compile("/postmortems/PM-\\d+$"));
        assertThat(page.locator("main")).containsText("Limit the pool to 50");
    }

    @Test
    void what_is_typed_is_looked_at_as_it_is_typed_and_corrections_below_stay() {
        Page page = open(browser.fresh());
        page.getByLabel("The document, in Markdown").fill(document);
        assertThat(page.locator("#followUps-1-title")).hasValue("Alert on waiting threads");

        page.locator("#followUps-0-owner").focus();
        assertThat(page.locator("#L9")).hasClass(Pattern.compile("hot"));
        page.locator("#title").fill("Mine");
        page.getByLabel("The document, in Markdown").press("End");
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url()));
        page.clock().install();
        page.getByLabel("The document, in Markdown").pressSequentially("x");
        page.clock().runFor(5_000);

        assertThat(sent).isEmpty();
        assertThat(page.locator("#title")).hasValue("Mine");
        page.getByLabel("The document, in Markdown").fill("Buy milk");
        press(page, "Preview");
        assertThat(page.locator("#document-wrong")).containsText("does not look like a postmortem");
        assertThat(page.getByLabel("The document, in Markdown")).hasValue("Buy milk");
    }

    @Test
    void a_dropped_file_is_looked_at() {
        Page page = open(browser.fresh());
        drop(page, "review.md", document);

        assertThat(page.locator("#title")).hasValue("Checkout outage " + team);
        assertThat(page.locator("#document")).hasValue(document);
        assertThat(said).isEmpty();
    }

    @Test
    void several_files_are_sent_one_after_the_other_each_with_what_became_of_it() {
        Page page = open(browser.fresh());
        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        page.locator("#files").setInputFiles(new FilePayload[]{file("one.md", document.getBytes(StandardCharsets.UTF_8)),
                file("two.md", new byte[]{(byte) 0xff, 0}), file("three.md", new byte[1024 * 1024 + 1])});

        var rows = page.locator("#progress li");
        assertThat(rows.nth(0)).containsText("one.md can be imported");
        assertThat(rows.nth(1)).containsText("not UTF-8");
        assertThat(rows.nth(2)).containsText("larger than 1 MiB");
        rows.nth(0).getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator("#outcomes")).containsText("imported as PM-");
    }

    @Test
    void without_scripts_several_files_are_each_taken_in_or_say_why_not() {
        Page page = open(browser.withoutScripts());
        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        page.locator("#files").setInputFiles(new FilePayload[]{file("one.md", document.getBytes(StandardCharsets.UTF_8)),
                file("two.md", new byte[]{(byte) 0xff, 0}), file("three.md", "Buy milk".getBytes(StandardCharsets.UTF_8))});
        press(page, "Import without looking");

        var rows = page.locator("#outcomes li");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).containsText("imported as PM-");
        assertThat(rows.nth(1)).containsText("not UTF-8");
        assertThat(rows.nth(2)).containsText("does not look like a postmortem");
    }

    @Test
    void it_is_accessible_and_no_wider_than_a_phone_in_both_themes() {
        Page page = open(browser.phone());
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            page.getByLabel("The document, in Markdown").fill(document);
            press(page, "Preview");
            assertThat(page.locator("#followUps-1-title")).isVisible();

            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
            var violations = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze().getViolations();
            assertThat(violations).as(violations.toString()).isEmpty();
        }
        assertThat(said).isEmpty();
    }

    private Page open(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(address.toString());
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static void drop(Page page, String name, String content) {
        JSHandle files = page.evaluateHandle("""
                ([name, content]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([content], name, { type: "text/markdown" }));
                  return files;
                }""", List.of(name, content));
        page.dispatchEvent("#drop", "drop", Map.of("dataTransfer", files));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "text/markdown", content);
    }
}
