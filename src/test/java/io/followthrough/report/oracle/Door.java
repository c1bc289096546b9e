package io.followthrough.report.oracle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The API as a client without any ceremony has it, since a thousand histories ask it a hundred thousand times. */
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private int done;
    private int refused;

    Door(int port) {
        this.base = "http://localhost:" + port + "/api/v1";
    }

    int done() {
        return done;
    }

    int refused() {
        return refused;
    }

    /** @return empty when the service refuses it; anything but a refusal or success is an error */
    Optional<JsonNode> send(String method, String path, String actor, Object body) {
        HttpResponse<String> answer = answer(method, path, actor, body);
        if (answer.statusCode() >= 500) {
            throw new AssertionError(method + " " + path + " " + body + ": " + answer.statusCode() + " " + answer.body());
        }
        boolean isDone = answer.statusCode() < 300;
        done += isDone ? 1 : 0;
        refused += isDone ? 0 : 1;
        return isDone ? Optional.of(read(answer.body())) : Optional.empty();
    }

    /** As an admin, without which nothing could go on. */
    JsonNode must(String method, String path, Object body) {
        HttpResponse<String> answer = answer(method, path, null, body);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + " " + body + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    HttpResponse<String> get(String path) {
        return answer("GET", path, null, null);
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + body, e);
        }
    }

    private HttpResponse<String> answer(String method, String path, String actor, Object body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).method(method,
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            if (!method.equals("POST")) {
                request.header("If-Match", "*");
            }
            if (actor != null) {
                request.header("X-Forwarded-Email", actor);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
