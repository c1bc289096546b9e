package io.followthrough.feed;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.followthrough.feed.GivenCalendar.calendarsOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.followthrough.AtOnce;
import io.followthrough.GivenToken;
import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MakingCalendarsTest {

    private static final int MOST = 10;

    private String team;
    private String ana;

    @BeforeEach
    void ana_in_a_team() {
        team = aTeam();
        ana = aPerson(team);
    }

    @Test
    void the_address_is_in_one_answer_and_never_shown_again() {
        String key = UUID.randomUUID().toString();
        Response made = as(ana).header("Idempotency-Key", key).body(Map.of("team", team)).post(calendarsOf(ana));
        String url = made.path("url");
        PlantedSecrets.plant("the address of a calendar", url.replaceAll(".*ftcal_.{5}|\\.ics$", ""));
        String hint = url.replaceAll(".*/|(?<=ftcal_.{5}).*", "");

        made.then().statusCode(201).header("Cache-Control", is("no-store")).header("ETag", is("\"0\""))
                .header("Location", endsWith(calendarsOf(ana) + "/" + made.path("id"))).body("team", is(team))
                .body("hint", is(hint)).body("createdAt", is("2026-03-04T09:00:00Z"));
        assertThat(url).matches("http://localhost:8080/calendars/ftcal_[0-9A-Za-z]{49}\\.ics");
        as(ana).header("Idempotency-Key", key).body(Map.of("team", team)).post(calendarsOf(ana)).then().statusCode(201)
                .header("Idempotency-Replayed", is("true")).body("url", nullValue()).body("hint", is(hint));
        as(ana).get(made.header("Location")).then().statusCode(200).body("url", nullValue()).body("hint", is(hint))
                .body("lastUsedAt", nullValue());
        as(ana).get(calendarsOf(ana)).then().statusCode(200).body("hint", contains(hint)).body("[0].url", nullValue());
    }

    @Test
    void it_is_unknown_as_soon_as_it_is_revoked_as_if_it_had_never_been() {
        GivenCalendar calendar = GivenCalendar.ofOneself(ana);
        calendar.fetched().then().statusCode(200);

        as(ana).header("If-Match", "\"7\"").delete(calendar.apiPath()).then().statusCode(412);
        as(ana).header("If-Match", as(ana).get(calendar.apiPath()).header("ETag")).delete(calendar.apiPath()).then()
                .statusCode(204);

        Response never = GivenCalendar.fetched("/calendars/ftcal_" + "0".repeat(49) + ".ics");
        assertThat(calendar.fetched().asString()).isEqualTo(never.asString()).contains("There is no such calendar.");
        assertThat(calendar.fetched().statusCode()).isEqualTo(never.statusCode()).isEqualTo(404);
        as(ana).get(calendar.apiPath()).then().statusCode(404);
        as(ana).delete(calendar.apiPath()).then().statusCode(404);
        as(ana).get(calendarsOf(ana)).then().body("$", empty());
    }

    @Test
    void an_admin_sees_and_revokes_those_of_everybody_and_makes_none_for_them() {
        GivenCalendar calendar = GivenCalendar.ofTeam(ana, team);

        given().get(calendarsOf(ana)).then().statusCode(200).body("id", contains(calendar.id()));
        json(Map.of()).post(calendarsOf(ana)).then().statusCode(403);
        given().delete(calendar.apiPath()).then().statusCode(204);

        calendar.fetched().then().statusCode(404);
    }

    @Test
    void nobody_else_sees_makes_or_revokes_it() {
        GivenCalendar calendar = GivenCalendar.ofOneself(ana);
        String ben = aPerson(team);

        as(ben).get(calendarsOf(ana)).then().statusCode(403);
        as(ben).get(calendar.apiPath()).then().statusCode(403);
        as(ben).body(Map.of()).post(calendarsOf(ana)).then().statusCode(403);
        as(ben).delete(calendar.apiPath()).then().statusCode(403);
        as(ben).delete(calendarsOf(ben) + "/" + calendar.id()).then().statusCode(404);
        GivenToken.withScope("write", team).used().body(Map.of()).post(calendarsOf(ana)).then().statusCode(403);
        calendar.fetched().then().statusCode(200);
    }

    @Test
    void of_a_team_only_those_who_belong_to_it_make_one() {
        as(ana).body(Map.of("team", aTeam())).post(calendarsOf(ana)).then().statusCode(403)
                .body("detail", containsString("belong to"));
        as(ana).body(Map.of("team", "no-such-team")).post(calendarsOf(ana)).then().statusCode(422)
                .body("errors[0].pointer", is("/team"));
        as(ana).get(calendarsOf(ana)).then().body("$", empty());
    }

    @Test
    void a_person_has_no_more_than_ten_however_many_they_ask_for_at_once() throws Exception {
        List<Integer> statuses = AtOnce.clients(MOST + 5,
                _ -> as(ana).body(Map.of()).post(calendarsOf(ana)).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(MOST);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
        as(ana).get(calendarsOf(ana)).then().body("size()", is(MOST));
        int one = as(ana).get(calendarsOf(ana)).path("[0].id");
        as(ana).delete(calendarsOf(ana) + "/" + one).then().statusCode(204);
        GivenCalendar.ofOneself(ana);
    }

    @Test
    void the_audit_tells_who_made_and_revoked_it_and_never_its_address() {
        GivenCalendar calendar = GivenCalendar.ofTeam(ana, team);
        as(ana).delete(calendar.apiPath()).then().statusCode(204);

        for (String action : List.of("calendar.create", "calendar.revoke")) {
            given().get("/api/v1/audit?actor=" + ana + "&action=" + action).then().statusCode(200)
                    .body("items.target", hasItem("calendar:" + calendar.id())).body("items[0].details.team", is(team))
                    .body("items[0].details.person", is(ana)).body(not(containsString("ftcal")));
        }
    }
}
