package io.followthrough;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.followthrough.secrets.Bearer;
import io.followthrough.secrets.PlantedSecrets;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A token that a test made, as its holder has it. */
public record GivenToken(String secret, int id, String name) {

    /** How much of it may be seen, to tell which it was. */
    private static final int HINT = 8;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public static GivenToken withScope(String scope) {
        return asked(Given.json(request(Map.of("scopes", List.of(scope)))));
    }

    public static GivenToken withScope(String scope, String team) {
        return asked(Given.json(request(Map.of("scopes", List.of(scope), "team", team))));
    }

    public static GivenToken madeBy(String email, String scope, String team) {
        return asked(Given.as(email).body(request(Map.of("scopes", List.of(scope), "team", team))));
    }

    /** @param fields to add to a name of its own */
    public static Map<String, Object> request(Map<String, ?> fields) {
        Map<String, Object> request = new HashMap<>(
                Map.of("name", "robot-" + COUNTER.incrementAndGet(), "scopes", List.of("read")));
        request.putAll(fields);
        return request;
    }

    public static GivenToken asked(RequestSpecification request) {
        ValidatableResponse made = request.post("/api/v1/tokens").then().statusCode(201);
        String secret = made.extract().path("secret");
        PlantedSecrets.plant("an API token", secret.substring(HINT));
        return new GivenToken(secret, made.extract().path("id"), made.extract().path("name"));
    }

    public static RequestSpecification bearing(String secret) {
        return Bearer.with(secret).contentType("application/json");
    }

    public RequestSpecification used() {
        return bearing(secret);
    }

    public String path() {
        return "/api/v1/tokens/" + id;
    }
}
