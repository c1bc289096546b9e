package io.followthrough.web.page;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.followthrough.web.page.Visitor.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the few texts of {@link SomeGerman}. */
@QuarkusTest
class TranslatedPagesTest extends PageTest {

    private String team;
    private String reader;
    private String key;

    @BeforeEach
    void somebodyInBerlin() {
        team = aTeam();
        reader = aPerson(team);
        reads("de-AT", "Europe/Berlin");
        key = aFollowUp(Map.of("team", team, "title", "Drain the queue", "dueOn", "2026-03-02"));
        clock.set(clock.instant().plus(Duration.ofHours(3)));
    }

    @Test
    void a_text_that_there_is_in_the_viewers_language_is_said_in_it_and_others_in_english() {
        Document page = as(reader).open("/follow-ups?team=" + team);

        assertThat(page.select("h1").text()).isEqualTo("Maßnahmen");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("tbody tr").text()).contains("29 Tage zu spät", "open");
        assertThat(page.select("thead").text()).contains("Owner");
    }

    @Test
    void times_are_relative_and_exact_in_the_viewers_zone_and_language() {
        Document page = as(reader).followUp(key);

        assertThat(page.select(".story time").first().text()).isEqualTo("vor 3 Std.");
        assertThat(page.select(".story time").first().attr("title")).isEqualTo("31.03.2026, 14:00 MESZ");
        assertThat(page.select(".story time").first().attr("datetime")).isEqualTo("2026-03-31T12:00:00Z");
        assertThat(page.select("footer").text()).contains("Europe/Berlin");
        assertThat(page.select("dl time[datetime=2026-03-02]").first().text()).isEqualTo("02.03.2026");
    }

    @Test
    void a_history_is_told_in_the_viewers_language() {
        as(reader).does(key, "block", Map.of("reason", "Waits"));
        as(reader).does(key, "request-extension", Map.of("dueOn", "2026-05-04", "reason", "Late vendor"));

        assertThat(as(reader).followUp(key).select(".story").text()).contains("marked it as blocked",
                "extension asked for: von nothing auf 04.05.2026");
    }

    @Test
    void numbers_are_written_as_the_viewer_writes_them() {
        assertThat(as(reader).open("/reports/overdue?groupBy=team&team=" + team).select("[aria-label=Figures] tbody").text())
                .contains("100,0 %");
    }

    @Test
    void whoever_reads_a_language_without_texts_gets_english() {
        reads("fr-FR", "Europe/Paris");

        Document page = as(reader).followUp(key);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".story time").first().text()).isEqualTo("3 h ago");
        assertThat(page.select("dl time[datetime=2026-03-02]").first().text()).isEqualTo("2 mars 2026");
    }

    private void reads(String locale, String zone) {
        String etag = json(Map.of()).get("/api/v1/people/" + reader).then().statusCode(200).extract().header("ETag");
        json(Map.of("locale", locale, "zone", zone)).contentType("application/merge-patch+json").header("If-Match", etag)
                .patch("/api/v1/people/" + reader).then().statusCode(200);
    }
}
