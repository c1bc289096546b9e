package io.followthrough.web.admin;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.followthrough.GivenToken;
import io.followthrough.web.page.ABrowser;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the administration and of single things, as axe and a phone see them; with {@code -Dshots=DIRECTORY} they are kept as pictures. */
@QuarkusTest
class AdminInABrowserTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static ABrowser browser;

    @TestHTTPResource("/")
    URI start;

    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    static void openTheBrowser() {
        browser = ABrowser.open();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void somethingToSee() {
        String team = aTeam(Map.of("holidays", List.of("2026-12-25")));
        String ana = aPerson(team, "Ana Ruiz");
        aLead(team);
        GivenToken.withScope("read", team);
        String incident = anIncident(
                Map.of("team", team, "title", "Checkout returned errors to one in five customers", "severity",
                        "SEV1", "startedAt", "2026-03-02T10:00:00Z", "resolvedAt", "2026-03-02T11:30:00Z", "impact",
                        "One in five checkouts failed.", "services", List.of("checkout", "cart")));
        String followUp = aFollowUp(Map.of("team", team, "owner", ana, "incidents", List.of(incident), "dueOn", "2026-03-02"));
        String postmortem = json(Map.of("title", "Why checkout failed", "team", team)).post("/api/v1/postmortems").then()
                .statusCode(201).extract().path("postmortem.key");
        pages.put("admin", "admin");
        pages.put("people", "admin/people?team=" + team);
        pages.put("person", "admin/people/" + ana);
        pages.put("teams", "admin/teams");
        pages.put("team", "admin/teams/" + team);
        pages.put("tokens", "admin/tokens");
        pages.put("calendars", "admin/calendars?person=" + ana);
        pages.put("policies", "admin/policies?priority=P1&severity=SEV1&nature=corrective&type=detect&team=" + team);
        pages.put("audit", "admin/audit");
        pages.put("deliveries", "deliveries");
        pages.put("digests", "digests");
        pages.put("incidents", "incidents");
        pages.put("incident", "incidents/" + incident + "?open=edit");
        pages.put("postmortems", "postmortems");
        pages.put("postmortem", "postmortems/" + postmortem);
        pages.put("follow-up", "follow-ups/" + followUp + "?open=edit");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void nothing_keeps_anybody_out_and_nothing_is_wider_than_a_phone(ColorScheme theme) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser.fresh()) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> faults.add(page.url() + ": " + message.text()));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setMedia(Media.SCREEN));
            pages.forEach((name, path) -> {
                page.setViewportSize(1280, 800);
                page.navigate(start + path);
                if (name.equals("admin") || name.equals("tokens") || name.equals("person") || name.equals("team")) {
                    page.locator("main details > summary").all().forEach(summary -> summary.click());
                }
                for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
                    faults.add(name + " " + theme + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
                }
                keep(page, name + "-" + theme);
                page.setViewportSize(360, 740);
                keep(page, name + "-" + theme + "-phone");
                if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
                    faults.add(name + " is wider than a phone");
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    private static void keep(Page page, String name) {
        String directory = System.getProperty("shots");
        if (directory != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(directory, name + ".png")));
        }
    }
}
