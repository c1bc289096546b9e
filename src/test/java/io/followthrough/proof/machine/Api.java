package io.followthrough.proof.machine;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.TreeMap;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Acts as people do, and counts what was refused: nothing that was is assumed to have happened. */
final class Api {

    private int done;
    String lastRefusal = "";
    private final Map<String, Integer> refused = new TreeMap<>();

    /** @param actor null for an admin */
    Response send(String method, String path, Human actor, Object body) {
        RequestSpecification request = given().header("If-Match", "*");
        if (method.equals("POST")) {
            request = given();
        }
        if (actor != null) {
            request.header("X-Forwarded-Email", actor.email);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        Response response = request.request(method, "/api/v1" + path);
        if (response.statusCode() < 300) {
            done++;
        } else {
            String resource = path.replaceAll("/(FU-|team-|person-)[^/?]*", "/…").replaceAll("[0-9]+", "n").replaceAll("\\?.*",
                    "");
            lastRefusal = response.asString();
            refused.merge(method + " " + resource + " " + response.statusCode(), 1, Integer::sum);
        }
        return response;
    }

    boolean does(String method, String path, Human actor, Object body) {
        return send(method, path, actor, body).statusCode() < 300;
    }

    /** Without which nothing could begin. */
    Response must(String method, String path, Object body) {
        Response response = send(method, path, null, body);
        if (response.statusCode() >= 300) {
            throw new AssertionError(
                    method + " " + path + " " + body + ": " + response.statusCode() + " " + response.asString());
        }
        return response;
    }

    int done() {
        return done;
    }

    Map<String, Integer> refused() {
        return refused;
    }
}
