package io.followthrough.chat;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.followthrough.secrets.PlantedSecrets;
import io.restassured.response.ValidatableResponse;

/** A team with a chat of its own. */
record GivenChat(String team, String path, String url) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    static GivenChat at(String root) {
        return at(root, Map.of());
    }

    static GivenChat at(String root, Map<String, ?> more) {
        return of(aTeam(), root, more);
    }

    static GivenChat of(String team, String root, Map<String, ?> more) {
        String path = "/hooks/"
                + PlantedSecrets.plant("the address of a chat", "aplantedaddressofchat" + COUNTER.incrementAndGet())
                + "/tail";
        GivenChat chat = new GivenChat(team, path, root + path);
        chat.put(more).statusCode(200);
        return chat;
    }

    ValidatableResponse put(Map<String, ?> more) {
        Map<String, Object> request = new HashMap<>(Map.of("format", "slack", "url", url));
        request.putAll(more);
        return json(request).put(resource()).then();
    }

    String resource() {
        return "/api/v1/teams/" + team + "/chat";
    }

    /** @return its delivery */
    int trial() {
        return given().post(resource() + "/trial").then().statusCode(202).extract().path("delivery");
    }

    /** Newest first. */
    ValidatableResponse deliveries() {
        return given().get("/api/v1/deliveries?channel=chat&recipient=" + team).then().statusCode(200);
    }
}
