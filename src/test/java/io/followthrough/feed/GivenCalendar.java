package io.followthrough.feed;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.List;
import java.util.Map;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.followthrough.Given;
import io.followthrough.secrets.PlantedSecrets;
import io.restassured.response.Response;

/** A calendar that somebody has made, as a calendar application has it. */
record GivenCalendar(String owner, int id, String path) {

    private static final int HINT = "/calendars/ftcal_".length() + 5;

    static GivenCalendar ofOneself(String person) {
        return made(person, Map.of());
    }

    static GivenCalendar ofTeam(String person, String team) {
        return made(person, Map.of("team", team));
    }

    private static GivenCalendar made(String person, Map<String, ?> request) {
        var made = Given.as(person).body(request).post(calendarsOf(person)).then().statusCode(201).extract();
        String path = URI.create(made.path("url")).getPath();
        PlantedSecrets.plant("the address of a calendar", path.substring(HINT, path.length() - ".ics".length()));
        return new GivenCalendar(person, made.path("id"), path);
    }

    static String calendarsOf(String person) {
        return "/api/v1/people/" + person + "/calendars";
    }

    /** Whoever knows the address need not sign in. */
    Response fetched() {
        return fetched(path);
    }

    static Response fetched(String path) {
        return given().header("X-Forwarded-Email", "nobody").get(path);
    }

    String text() {
        return fetched().then().statusCode(200).extract().asString();
    }

    List<VEvent> events() {
        return Biweekly.parse(text()).first().getEvents();
    }

    /** The keys of the follow-ups in it, in its order. */
    List<String> keys() {
        return events().stream().map(event -> event.getUid().getValue().replaceAll("@.*", "")).toList();
    }

    String apiPath() {
        return calendarsOf(owner) + "/" + id;
    }
}
