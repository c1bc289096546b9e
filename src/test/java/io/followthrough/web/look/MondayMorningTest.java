package io.followthrough.web.look;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.followthrough.NothingDue;
import io.followthrough.outbox.MailServer;
import io.followthrough.outbox.OutboxRun;
import io.followthrough.outbox.ReceivedMail;
import io.followthrough.reminder.DigestRun;
import io.followthrough.time.MovableClock;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a postmortem to a report that has changed, as a lead, an owner and a verifier see it: only labels, links and buttons. */
@QuarkusTest
@WithTestResource(MailServer.class)
class MondayMorningTest {

    /** A Monday, more than the 15 days after the import that the policy gives a P0. */
    private static final Instant MONDAY = Instant.parse("2026-03-23T10:00:00Z");

    @TestHTTPResource("/")
    URI start;
    @Inject
    MovableClock clock;
    @Inject
    DigestRun digests;
    @Inject
    OutboxRun outbox;
    @Inject
    NothingDue nothingDue;
    MailServer mailServer;

    private final List<String> failures = new ArrayList<>();
    private ABrowser browser;
    private String team;
    private String lead;
    private String ana;

    @BeforeEach
    void a_team() {
        nothingDue.fromNowOn();
        browser = ABrowser.open();
        team = aTeam(Map.of("name", "Gift cards"));
        lead = aLead(team);
        ana = aPerson(team, "Ana Ruiz");
    }

    @AfterEach
    void the_day_ends() {
        browser.close();
        clock.set(MovableClock.START);
    }

    @Test
    void from_a_postmortem_to_a_report_that_has_changed() throws IOException {
        String key = importsTheSampleAndAssignsTheUrgent();
        outbox.run(clock);
        assertThat(mailServer.received(ana)).hasSize(1)
                .allSatisfy(mail -> assertThat(mail.getSubject()).startsWith("P0 assigned to you"));
        clock.set(MONDAY);
        assertThat(overdueOnTheOverview()).isEqualTo("1");
        assertThat(overdueInTheReport()).isEqualTo("1");

        completesFromTheDigest(key);
        verifiesInTheLine(key);

        assertThat(overdueOnTheOverview()).isEqualTo("0");
        assertThat(overdueInTheReport()).isEqualTo("0");
        assertThat(failures).isEmpty();
    }

    private String importsTheSampleAndAssignsTheUrgent() throws IOException {
        Page page = opened(lead, "/import");
        page.getByLabel("Team", new Page.GetByLabelOptions().setExact(true)).selectOption(team);
        page.locator("#files").setInputFiles(new FilePayload("postmortem.md", "text/markdown", sample()));
        assertThat(page.locator("#title")).hasValue("Gift cards could not be redeemed");
        press(page.locator("main"), "Import what is shown");

        assertThat(page).hasURL(Pattern.compile("/postmortems/PM-\\d+"));
        page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(Pattern.compile("Run the session clean-up in batches")))
                .click();
        Locator form = opened(page, "Change the owner");
        form.getByLabel(Pattern.compile("owner")).fill(ana);
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("dl").first()).containsText(ana);
        return page.locator("p.key").textContent();
    }

    private void completesFromTheDigest(String key) {
        digests.run(clock.instant());
        outbox.run(clock);
        ReceivedMail mail = ReceivedMail.of(mailServer.received(ana).getLast());
        assertThat(mail.subject()).startsWith("1 overdue");
        Matcher link = Pattern.compile("Complete: https?://[^/]+(/follow-ups/" + key + "\\S+)").matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();

        Page page = opened(ana, link.group(1));
        page.getByLabel("What shows that it is done").fill("The clean-up takes 12 minutes since 20 March");
        page.getByLabel("Links to it").fill("https://git.example.org/gift-cards/pull/7");
        press(page.locator("#complete"), "It is done");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Completed.");
        assertThat(page.locator("dl").first()).containsText("in review");
    }

    private void verifiesInTheLine(String key) {
        Page page = opened(lead, "/mine");
        Locator line = page.locator("#row-" + key);
        line.getByText("Act", new Locator.GetByTextOptions().setExact(true)).click();
        line.getByLabel("What you saw").fill("Twelve minutes in the log of last night");
        press(line, "It is really done");
        assertThat(line.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(line).containsText("done");
    }

    private String overdueOnTheOverview() {
        Page page = opened(lead, "/?team=" + team);
        return page.locator(".tile").filter(new Locator.FilterOptions().setHasText("Overdue now")).locator(".value")
                .innerText();
    }

    private String overdueInTheReport() {
        Page page = opened(lead, "/reports/overdue?team=" + team);
        Locator table = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Overdue").setExact(true)).last();
        int column = table.locator("th[scope=col]").allTextContents().indexOf("Overdue");
        return table.locator("tbody tr").first().locator("td").nth(column).textContent();
    }

    private Page opened(String person, String path) {
        Page page = browser.of(person, ColorScheme.LIGHT, ABrowser.DESK).newPage();
        page.onConsoleMessage(message -> failures.add(message.text()));
        page.onPageError(failures::add);
        page.navigate(start.resolve(path).toString());
        return page;
    }

    private static Locator opened(Page page, String summary) {
        Locator details = page.locator("details").filter(new Locator.FilterOptions()
                .setHas(page.locator("summary").getByText(summary, new Locator.GetByTextOptions().setExact(true))));
        details.locator("summary").click();
        return details;
    }

    private static void press(Locator place, String button) {
        place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    private static byte[] sample() throws IOException {
        try (InputStream document = MondayMorningTest.class.getResourceAsStream("/demo/postmortem.md")) {
            return document.readAllBytes();
        }
    }
}
