package io.followthrough.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import io.followthrough.problem.BadRequest;
import io.restassured.RestAssured;

/** Somebody who is signed in and sends what no page or client of ours would. */
record Attacker(String email) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Somebody who may do everything, so that nothing but the attack itself is refused. */
    static Attacker whoMayDoEverything() {
        return new Attacker(null);
    }

    HttpResponse<String> sends(BadRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(service().resolve(request.path())).method(request.method(),
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(http::header);
        if (email != null) {
            http.header("X-Forwarded-Email", email);
        }
        try {
            return CLIENT.send(http.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static URI service() {
        return URI.create("http://localhost:" + RestAssured.port);
    }
}
