package io.followthrough.feed;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FetchingCalendarsTest {

    @Inject
    MovableClock clock;

    private String team;
    private String ana;
    private GivenCalendar own;
    private GivenCalendar ofTeam;

    @BeforeEach
    void ana_has_two_calendars() {
        team = aTeam(Map.of("name", "Payments", "zone", "Pacific/Auckland"));
        ana = aPerson(team, "Ana Ruiz");
        own = GivenCalendar.ofOneself(ana);
        ofTeam = GivenCalendar.ofTeam(ana, team);
    }

    @AfterEach
    void back_to_the_present() {
        clock.set(MovableClock.START);
    }

    @Test
    void one_shows_what_one_owns_and_one_what_the_team_has_both_the_nearest_first() {
        String later = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-06-01"));
        String soon = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-06"));
        String elsewhere = aFollowUp(Map.of("team", aTeam(), "owner", ana, "dueOn", "2026-03-07"));
        String ofNobody = aFollowUp(Map.of("team", team, "dueOn", "2026-03-08"));
        String late = aFollowUp(Map.of("team", team, "dueOn", "2026-01-05"));
        String later_still = aFollowUp(Map.of("team", team, "dueOn", "2026-01-06"));

        assertThat(own.keys()).containsExactly(soon, elsewhere, later);
        assertThat(ofTeam.keys()).containsExactly(soon, ofNobody, later, later_still, late);
        assertThat(own.text()).contains("NAME:Follow-ups of Ana Ruiz\r\n");
        assertThat(ofTeam.text()).contains("NAME:Follow-ups of Payments\r\n");
    }

    @Test
    void what_is_only_proposed_has_no_date_or_is_finished_is_not_in_it() {
        aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-09", "status", "proposed"));
        String dismissed = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-09"));
        put(dismissed, "dismissal", Map.of("reason", "No use"));
        String done = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-09", "priority", "P3"));
        String verified = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-10", "priority", "P1"));
        assertThat(own.keys()).containsExactly(done, verified);

        put(done, "completion", Map.of("evidence", "Measured"));
        put(verified, "completion", Map.of("evidence", "Measured"));

        assertThat(own.keys()).containsExactly(verified);
        assertThat(own.text()).contains("Status: in review");
        assertThat(ofTeam.keys()).containsExactly(verified);
    }

    @Test
    void a_due_date_that_moves_takes_its_event_along() {
        String key = aFollowUp(
                Map.of("team", team, "owner", ana, "dueOn", "2026-03-09", "title", "Limit; the\r\nBEGIN:VALARM"));
        var before = own.events().getFirst();

        clock.advance(Duration.ofHours(1));
        put(key, "due-date", Map.of("dueOn", "2026-04-09", "reason", "The vendor"));

        var after = own.events().getFirst();
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getUid().getValue()).isEqualTo(key + "@localhost");
        assertThat(after.getDateStart().getValue().toString()).contains("Apr 09");
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue()).isAfter(before.getLastModified().getValue());
        assertThat(after.getSummary().getValue().lines()).containsExactly(key + " · P2 · Limit; the", "BEGIN:VALARM");
        assertThat(after.getAlarms()).isEmpty();
    }

    @Test
    void it_is_overdue_when_the_day_of_the_team_has_passed() {
        aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-05"));
        clock.set(java.time.Instant.parse("2026-03-05T10:59:59Z"));
        assertThat(own.text()).doesNotContain("Overdue").contains("LAST-MODIFIED:20260304T090000Z");
        String yesterday = own.fetched().header("ETag");

        clock.advance(Duration.ofSeconds(1)); // midnight in Auckland

        assertThat(own.text()).contains("SUMMARY:Overdue: FU-", "LAST-MODIFIED:20260305T110000Z");
        assertThat(own.fetched().header("ETag")).isNotEqualTo(yesterday);
    }

    @Test
    void an_application_is_told_when_nothing_has_changed() {
        String key = aFollowUp(Map.of("team", team, "owner", ana, "dueOn", "2026-03-09"));
        Response first = own.fetched();
        first.then().statusCode(200).header("Content-Type", "text/calendar;charset=utf-8").header("Cache-Control",
                startsWith("private"));
        clock.advance(Duration.ofHours(3));

        for (String known : List.of(first.header("ETag"), "W/" + first.header("ETag"), "\"x\", " + first.header("ETag"), "*")) {
            given().header("X-Forwarded-Email", "nobody").header("If-None-Match", known).get(own.path()).then().statusCode(304)
                    .header("ETag", first.header("ETag")).header("Cache-Control", startsWith("private")).body(is(""));
        }
        given().header("X-Forwarded-Email", "nobody").head(own.path()).then().statusCode(200)
                .header("ETag", first.header("ETag")).header("Content-Type", startsWith("text/calendar")).body(is(""));
        put(key, "progress", Map.of());
        given().header("If-None-Match", first.header("ETag")).get(own.path()).then().statusCode(200)
                .header("ETag", not(equalTo(first.header("ETag"))));
    }

    private static void put(String key, String what, Map<String, ?> body) {
        json(body).put("/api/v1/follow-ups/" + key + "/" + what).then().statusCode(200);
    }
}
