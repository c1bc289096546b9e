package io.followthrough.report.course;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Wednesday, 4 March 2026, at the beginning of each. */
@QuarkusTest
class CourseReportsTest {

    private static final String TWO_WEEKS = "&from=2026-03-02&to=2026-03-15";

    @Inject
    MovableClock clock;

    private String team;
    private String owner;

    @BeforeEach
    void a_team_of_its_own() {
        team = aTeam();
        owner = aPerson(team);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void what_was_opened_and_closed_in_each_week() {
        String done = created(Map.of());
        String reopened = created(Map.of());
        created(Map.of());
        String proposed = created(Map.of("status", "proposed"));
        clock.advance(Duration.ofHours(1));
        completed(reopened);
        clock.advance(Duration.ofDays(7));
        completed(done);
        changed(reopened, "DELETE", "/completion", Map.of("reason", "Not over"));
        changed(proposed, "PUT", "/acceptance", Map.of());

        assertThat(rows("flow?team=" + team + TWO_WEEKS)).extracting(Object::toString).containsExactly(
                "{week=2026-03-02, opened=3, closed=1, net=2, open=2}",
                "{week=2026-03-09, opened=2, closed=1, net=1, open=3}");
    }

    @Test
    void what_changes_hands_is_neither_opened_nor_closed_there() {
        String other = aPerson(team);
        String moved = created(Map.of("owner", owner));
        clock.advance(Duration.ofDays(7));
        changed(moved, "PUT", "/owner", Map.of("owner", other));

        assertThat(rows("flow?groupBy=owner&team=" + team + TWO_WEEKS)).extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "{owner=" + owner + ", week=2026-03-02, opened=1, closed=0, net=1, open=1}",
                        "{owner=" + owner + ", week=2026-03-09, opened=0, closed=0, net=0, open=0}",
                        "{owner=" + other + ", week=2026-03-02, opened=0, closed=0, net=0, open=0}",
                        "{owner=" + other + ", week=2026-03-09, opened=0, closed=0, net=0, open=1}");
    }

    @Test
    void a_week_in_which_nothing_happens_is_a_week() {
        created(Map.of());

        assertThat(rows("flow?team=" + team + "&from=2026-02-24&to=2026-03-04")).extracting(Object::toString).containsExactly(
                "{week=2026-02-23, opened=0, closed=0, net=0, open=0}",
                "{week=2026-03-02, opened=1, closed=0, net=1, open=1}");
    }

    @Test
    void weeks_in_which_there_is_nothing_are_weeks() {
        assertThat(rows("flow?team=" + team + TWO_WEEKS)).extracting(Object::toString).containsExactly(
                "{week=2026-03-02, opened=0, closed=0, net=0, open=0}", "{week=2026-03-09, opened=0, closed=0, net=0, open=0}");
    }

    @Test
    void weeks_to_come_are_told_as_they_were_foreseen() {
        String followUp = created(Map.of());
        String question = "flow?team=" + team + "&from=2026-05-04&to=2026-05-10&asOf=" + clock.instant();
        List<Map<String, Object>> foreseen = rows(question);
        clock.advance(Duration.ofDays(1));
        completed(followUp);

        assertThat(rows(question)).isEqualTo(foreseen).asString().contains("open=1");
    }

    @Test
    void how_far_dates_have_moved() {
        created(Map.of("dueOn", "2026-03-10"));
        String moved = created(Map.of("dueOn", "2026-03-10"));
        changed(moved, "PUT", "/due-date", Map.of("dueOn", "2026-03-14", "reason", "Parts are late"));

        assertThat(rows("slip?team=" + team + TWO_WEEKS)).hasToString(
                "[{moved=1, denominator=2, rate=0.5, averageDays=2.0, medianDays=2.0, p90Days=3.6, extensions=1}]");
        assertThat(rows("slip?team=" + aTeam() + TWO_WEEKS)).hasToString(
                "[{moved=0, denominator=0, rate=null, averageDays=null, medianDays=null, p90Days=null, extensions=0}]");
    }

    @Test
    void what_still_waits_is_not_over_now() {
        List<String> all = List.of(created(Map.of()), created(Map.of()), created(Map.of()), created(Map.of()));
        clock.advance(Duration.ofDays(1));
        completed(all.get(0));
        clock.advance(Duration.ofDays(3));

        assertThat(rows("time-to-close?team=" + team + TWO_WEEKS)).hasToString(
                "[{reached=1, denominator=4, rate=0.25, medianDays=null, p90Days=null}]");

        completed(all.get(1));
        clock.advance(Duration.ofDays(30));
        assertThat(rows("time-to-close?team=" + team + TWO_WEEKS)).hasToString(
                "[{reached=2, denominator=4, rate=0.5, medianDays=4.0, p90Days=null}]");
    }

    @Test
    void who_was_dismissed_was_waited_for_until_then() {
        List<String> all = List.of(created(Map.of()), created(Map.of()), created(Map.of()));
        clock.advance(Duration.ofDays(1));
        changed(all.get(0), "PUT", "/dismissal", Map.of("reason", "Obsolete"));
        clock.advance(Duration.ofDays(1));
        completed(all.get(1));

        assertThat(rows("time-to-close?team=" + team + TWO_WEEKS)).hasToString(
                "[{reached=1, denominator=3, rate=0.33333334, medianDays=2.0, p90Days=null}]");
    }

    @Test
    void how_long_it_takes_to_find_an_owner() {
        List<String> all = List.of(created(Map.of()), created(Map.of()));
        created(Map.of("owner", owner));
        clock.advance(Duration.ofHours(36));
        changed(all.get(0), "PUT", "/owner", Map.of("owner", owner));
        clock.advance(Duration.ofHours(1));
        changed(all.get(0), "DELETE", "/owner", Map.of());

        assertThat(rows("time-to-assign?team=" + team + TWO_WEEKS)).hasToString(
                "[{reached=2, denominator=3, rate=0.6666667, medianDays=1.5, p90Days=null}]");
        assertThat(rows("time-to-assign?team=" + team + TWO_WEEKS + "&asOf=" + MovableClock.START)).hasToString(
                "[{reached=1, denominator=3, rate=0.33333334, medianDays=null, p90Days=null}]");
    }

    private String created(Map<String, ?> more) {
        Map<String, Object> wanted = new HashMap<>(Map.of("team", team, "priority", "P3", "dueOn", "2026-04-30"));
        wanted.putAll(more);
        return aFollowUp(wanted);
    }

    private void completed(String key) {
        changed(key, "PUT", "/completion", Map.of("evidence", "It is live"));
    }

    private static void changed(String key, String method, String what, Map<String, ?> body) {
        json(body).header("If-Match", "*").request(method, "/api/v1/follow-ups/" + key + what).then().statusCode(200);
    }

    private static List<Map<String, Object>> rows(String question) {
        return given().get("/api/v1/reports/" + question).then().statusCode(200).extract().jsonPath().getList("rows");
    }
}
