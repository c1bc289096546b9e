package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListingFollowUpsTest {

    @Inject
    MovableClock clock;

    private String team;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @BeforeEach
    void aTeamOfItsOwn() {
        team = aTeam(Map.of("zone", "Pacific/Auckland"));
    }

    @Test
    void overdue_is_what_was_due_before_today_on_the_teams_calendar() {
        String yesterday = aFollowUp(Map.of("team", team, "dueOn", "2026-03-03"));
        String today = aFollowUp(Map.of("team", team, "dueOn", "2026-03-04"));
        String done = aFollowUp(Map.of("team", team, "dueOn", "2026-03-03"));
        given().put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200);

        String dismissed = aFollowUp(Map.of("team", team, "dueOn", "2026-03-03"));
        json(Map.of("reason", "No use")).put("/api/v1/follow-ups/" + dismissed + "/dismissal").then().statusCode(200)
                .body("overdue", is(false)).body("daysOverdue", is(0));

        list("overdue=true").then().body("items.key", contains(yesterday)).body("items[0].overdue", is(true))
                .body("items[0].daysOverdue", is(1));
        list("overdue=false").then().body("items.key", contains(dismissed, done, today));
    }

    @Test
    void filters_narrow_the_list_together() {
        String ana = aPerson(team);
        String postmortem = json(Map.of("title", "Pool exhausted")).post("/api/v1/postmortems").path("postmortem.key");
        String incident = anIncident(Map.of("team", team, "severity", "SEV1", "services", List.of("checkout")));
        String wanted = aFollowUp(Map.of("team", team, "owner", ana, "priority", "P1", "type", "detect", "nature",
                "improvement",
                "labels", List.of("queue"), "incidents", List.of(incident), "dueOn", "2026-04-01", "postmortem", postmortem));
        aFollowUp(Map.of("team", team, "dueOn", "2026-03-31"));
        aFollowUp(Map.of("team", team, "dueOn", "2026-04-02"));

        for (String filter : List.of("owner=" + ana, "priority=P1,P0", "type=detect", "nature=improvement", "label=queue",
                "severity=SEV1", "service=checkout", "incident=" + incident, "postmortem=" + postmortem,
                "dueFrom=2026-04-01&dueTo=2026-04-01",
                "owner=" + ana + "&priority=P1&severity=SEV1&status=open")) {
            assertThat(list(filter).jsonPath().getList("items.key")).as(filter).containsExactly(wanted);
        }
        assertThat(list("owner=none").jsonPath().getList("items.key")).hasSize(2).doesNotContain(wanted);
        assertThat(list("status=done").jsonPath().getList("items.key")).isEmpty();
    }

    @Test
    void what_was_changed_since_a_moment_is_listed_in_the_order_of_the_changes() {
        String first = aFollowUp(Map.of("team", team));
        String second = aFollowUp(Map.of("team", team));
        String third = aFollowUp(Map.of("team", team));
        for (String key : List.of(third, first)) {
            clock.advance(Duration.ofMinutes(1));
            given().put("/api/v1/follow-ups/" + key + "/progress").then().statusCode(200);
        }

        list("sort=updatedAt").then().body("items.key", contains(second, third, first));
        list("sort=-updatedAt").then().body("items.key", contains(first, third, second));
        list("updatedSince=2026-03-04T09:01:00Z").then().body("items.key", contains(third, first));
        list("updatedSince=2026-03-04T09:01:01Z").then().body("items.key", contains(first));
    }

    @Test
    void those_due_first_come_first_and_the_older_one_of_two() {
        String later = aFollowUp(Map.of("team", team, "dueOn", "2026-04-02"));
        String older = aFollowUp(Map.of("team", team, "dueOn", "2026-04-01"));
        String newer = aFollowUp(Map.of("team", team, "dueOn", "2026-04-01"));

        list("sort=dueOn").then().body("items.key", contains(older, newer, later));
        list("sort=key").then().body("items.key", contains(later, older, newer));
        list("").then().body("items.key", contains(newer, older, later));
    }

    @ParameterizedTest
    @CsvSource({"-key", "key", "dueOn", "updatedAt", "-updatedAt"})
    void pages_cover_the_list_without_gap_or_overlap(String sort) {
        List<String> created = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            created.add(aFollowUp(Map.of("team", team, "dueOn", "2026-04-0" + (day % 3 + 1))));
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = list("limit=2&sort=" + sort + cursor);
            seen.addAll(page.jsonPath().getList("items.key"));
            String next = page.jsonPath().getString("nextCursor");
            assertThat(page.header("Link") == null).isEqualTo(next == null);
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    void the_last_page_has_no_cursor() {
        aFollowUp(Map.of("team", team));

        list("limit=1").then().body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"status=finished, ?status", "limit=0, ?limit", "limit=201, ?limit", "limit=many, ?limit", "cursor=abc, ?cursor",
            "sort=colour, ?sort", "dueFrom=2026-02-30, ?dueFrom", "updatedSince=yesterday, ?updatedSince",
            "overdue=maybe, ?overdue",
            "priority=P9, ?priority", "severity=SEV0, ?severity"})
    void a_parameter_that_makes_no_sense_is_named(String query, String pointer) {
        given().get("/api/v1/follow-ups?" + query).then().statusCode(400).contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer)).body("type", containsString("invalid-request"));
    }

    private Response list(String query) {
        return given().get("/api/v1/follow-ups?team=" + team + "&" + query).then().statusCode(200).extract().response();
    }
}
