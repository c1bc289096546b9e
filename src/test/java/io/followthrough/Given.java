package io.followthrough;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What API tests start from: each asks for people, teams and follow-ups of its own, so that none sees another's. */
public final class Given {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private Given() {}

    /** A team in UTC that works Monday to Friday. */
    public static String aTeam() {
        return aTeam(Map.of());
    }

    public static String aTeam(Map<String, ?> more) {
        String slug = "team-" + COUNTER.incrementAndGet();
        Map<String, Object> team = new java.util.HashMap<>(more);
        team.put("slug", slug);
        json(team).post("/api/v1/teams").then().statusCode(201);
        return slug;
    }

    /** @return the e-mail address */
    public static String aPerson(String team) {
        return aPerson(team, "Person " + COUNTER.incrementAndGet());
    }

    public static String aPerson(String team, String name) {
        String email = "person-" + COUNTER.incrementAndGet() + "@example.org";
        json(Map.of("email", email, "name", name, "team", team)).post("/api/v1/people").then().statusCode(201);
        return email;
    }

    /** @return the e-mail address of somebody new who leads the team from now on */
    public static String aLead(String team) {
        String lead = aPerson(team);
        json(Map.of("lead", lead)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        return lead;
    }

    /** @return the key */
    public static String aFollowUp(Map<String, ?> fields) {
        Map<String, Object> followUp = new java.util.HashMap<>(Map.of("title", "Limit the pool"));
        followUp.putAll(fields);
        return json(followUp).post("/api/v1/follow-ups").then().statusCode(201).extract().path("key");
    }

    /** @return the key */
    public static String anIncident(Map<String, ?> fields) {
        Map<String, Object> incident = new java.util.HashMap<>(Map.of("title", "Checkout outage"));
        incident.putAll(fields);
        return json(incident).post("/api/v1/incidents").then().statusCode(201).extract().path("key");
    }

    public static RequestSpecification json(Object body) {
        return given().contentType("application/json").body(body);
    }

    public static RequestSpecification as(String email) {
        return given().header("X-Forwarded-Email", email).contentType("application/json");
    }

    public static ValidatableResponse followUp(String key) {
        return given().get("/api/v1/follow-ups/" + key).then().statusCode(200);
    }
}
