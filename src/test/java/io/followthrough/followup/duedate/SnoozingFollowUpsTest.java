package io.followthrough.followup.duedate;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Its policy escalates what is due on Friday, 20 March, three working days later: on Wednesday, 25 March. */
@QuarkusTest
class SnoozingFollowUpsTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void it_sleeps_until_the_day_or_until_it_is_woken() {
        String url = aFollowUpDueOn("2026-03-20");

        snooze(url, "2026-03-16").statusCode(200).body("snoozedUntil", is("2026-03-16"));
        given().delete(url + "/snooze").then().statusCode(200).body("snoozedUntil", nullValue());
        snooze(url, "2026-03-25").statusCode(200).body("snoozedUntil", is("2026-03-25"));

        given().get(url + "/history").then().body("action", contains("create", "snooze", "wake", "snooze"))
                .body("[1].reason", is("Holidays")).body("[1].changes.field", contains("snoozedUntil"));
        clock.advance(Duration.ofDays(21));
        given().get(url).then().body("snoozedUntil", nullValue());
    }

    @Test
    void waking_what_is_awake_changes_nothing() {
        String url = aFollowUpDueOn("2026-03-20");

        given().delete(url + "/snooze").then().statusCode(200).header("ETag", is("\"0\""));
        given().get(url).then().header("ETag", is("\"0\""));
        given().get(url + "/history").then().body("action", contains("create"));
    }

    @Test
    void it_never_sleeps_past_its_escalation() {
        String url = aFollowUpDueOn("2026-03-20");

        snooze(url, "2026-03-26").statusCode(422).body("errors[0].pointer", is("/until"))
                .body("errors[0].detail", is("must be 2026-03-25 at the latest"));
        snooze(url, "2026-03-04").statusCode(422).body("errors[0].detail", containsString("after today, 2026-03-04"));
        json(Map.of("reason", "Holidays")).put(url + "/snooze").then().statusCode(400).body("errors[0].pointer", is("/until"));
    }

    @Test
    void what_is_escalated_is_not_snoozed_any_more() {
        String url = aFollowUpDueOn("2026-02-20");

        snooze(url, "2026-03-05").statusCode(422).body("errors[0].detail", containsString("escalated since 2026-02-25"));
    }

    @Test
    void what_is_done_is_not_snoozed() {
        String url = aFollowUpDueOn("2026-03-20");
        given().put(url + "/completion").then().statusCode(200);

        snooze(url, "2026-03-16").statusCode(409).body("allowed", contains("reopen"));
    }

    @Test
    void a_new_due_date_ends_it() {
        String url = aFollowUpDueOn("2026-03-20");
        snooze(url, "2026-03-16").statusCode(200);

        json(Map.of("dueOn", "2026-03-10", "reason", "It is urgent")).put(url + "/due-date").then().statusCode(200)
                .body("snoozedUntil", nullValue());
    }

    private static String aFollowUpDueOn(String day) {
        String key = aFollowUp(Map.of("team", aTeam(), "dueOn", day));
        followUp(key).body("snoozedUntil", nullValue());
        return "/api/v1/follow-ups/" + key;
    }

    private static ValidatableResponse snooze(String url, String until) {
        return json(Map.of("until", until, "reason", "Holidays")).put(url + "/snooze").then();
    }
}
