package io.followthrough.reminder.weekly;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.followthrough.people.People;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report is read on Wednesday, 4 March 2026; the week that it looks back on ended on 1 March. */
@QuarkusTest
class FiguresOfTheReportsTest {

    @Inject
    WeeklyReport report;
    @Inject
    People people;

    private String team;
    private String other;
    private String lead;

    @BeforeEach
    void a_lead_of_two_teams() {
        team = aTeam();
        other = aTeam();
        lead = aLead(team);
        json(Map.of("lead", lead)).header("If-Match", "*").patch("/api/v1/teams/" + other).then().statusCode(200);
        due("2026-02-24", "2026-02-23T10:00:00Z");
        due("2026-02-25", "2026-02-27T10:00:00Z");
        due("2026-02-10", "2026-02-09T10:00:00Z");
        due("2026-02-26", null);
        due("2025-11-26", null);
        due("2026-03-26", null);
        aFollowUp(Map.of("team", other, "dueOn", "2026-02-27"));
    }

    @Test
    @Transactional
    void they_are_what_the_API_tells_the_reader() {
        hide();
        WeeklyContent read = report.content(people.withEmail(lead).orElseThrow(), MovableClock.START).orElseThrow();

        assertThat(read.teams()).extracting(TeamFigures::title).containsExactly("All your teams", team, other);
        assertAgrees(read.teams().get(0), team + "," + other);
        assertAgrees(read.teams().get(1), team);
        assertAgrees(read.teams().get(2), other);
        assertThat(read.teams().get(1).overdue().open()).isEqualTo(3);
        assertThat(read.teams().get(1).overdue().overdue()).isEqualTo(2);
        assertThat(read.teams().get(1).lastWeek().said())
                .isEqualTo("1 of 3 (33 %); against the original due dates 1 of 3 (33 %)");
        assertThat(read.chart().weeks()).extracting(week -> week.current().denominator()).containsExactly(0L, 0L, 0L, 0L, 0L,
                1L,
                0L, 4L);
    }

    @Test
    void the_preview_shows_it_and_says_when_there_is_none() {
        as(lead).queryParam("person", lead).queryParam("kind", "weekly").get("/api/v1/digests/preview").then().statusCode(200)
                .body("subject", is("Weekly report: 3 of 4 overdue (75 %), 1 of 4 on time last week (25 %)"))
                .body("date", is("2026-03-02")).body("items", is(4)).body("html", containsString("cid:chart."));
        String member = aPerson(team);
        as(member).queryParam("person", member).queryParam("kind", "weekly").get("/api/v1/digests/preview").then()
                .body("note", containsString("nothing to say"));
        given().queryParam("person", lead).queryParam("kind", "hourly").get("/api/v1/digests/preview").then().statusCode(400);
    }

    private void assertAgrees(TeamFigures figures, String teams) {
        JsonPath late = asked("overdue?team=" + teams);
        assertThat(figures.overdue().overdue()).isEqualTo(late.getLong("rows[0].overdue"));
        assertThat(figures.overdue().open()).isEqualTo(late.getLong("rows[0].denominator"));
        assertThat(figures.worst()).extracting(line -> line.key())
                .isEqualTo(late.<String>getList("followUps.key").stream().limit(5).toList());
        assertThat(figures.ageing()).extracting(row -> (int) row.count())
                .isEqualTo(asked("ageing?team=" + teams).getList("rows.overdue"));
        assertAgrees(figures.lastWeek(), "&from=2026-02-23&to=2026-03-01", teams);
        assertAgrees(figures.lastFourWeeks(), "&from=2026-02-02&to=2026-03-01", teams);
        JsonPath completed = asked("completion?team=" + teams + "&from=2025-12-02&to=2026-03-01");
        assertThat(figures.completion().doneWithin()).isEqualTo(completed.getLong("rows[0].doneWithin"));
        assertThat(figures.completion().created()).isEqualTo(completed.getLong("rows[0].created"));
    }

    private void assertAgrees(Punctuality figures, String period, String teams) {
        JsonPath asked = asked("on-time?team=" + teams + period);
        assertThat(figures.current().doneOnTime()).isEqualTo(asked.getLong("rows[0].doneOnTime"));
        assertThat(figures.current().denominator()).isEqualTo(asked.getLong("rows[0].denominator"));
        assertThat(figures.original().doneOnTime()).isEqualTo(asked.getLong("rows[1].doneOnTime"));
        assertThat(figures.original().denominator()).isEqualTo(asked.getLong("rows[1].denominator"));
    }

    /** What a lead may not see does not count. */
    private void hide() {
        String incident = anIncident(Map.of("team", aTeam(), "restricted", true));
        aFollowUp(Map.of("team", team, "dueOn", "2026-02-27", "incidents", List.of(incident)));
    }

    private JsonPath asked(String report) {
        return as(lead).get("/api/v1/reports/" + report).then().statusCode(200).extract().jsonPath();
    }

    private void due(String day, String completedAt) {
        String key = aFollowUp(Map.of("team", team, "dueOn", day, "priority", "P3"));
        if (completedAt != null) {
            json(Map.of("evidence", "Merged", "at", completedAt)).put("/api/v1/follow-ups/" + key + "/completion").then()
                    .statusCode(200).body("status", is("done"));
        }
    }
}
