package io.followthrough.attack;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.outgoing.KnownNames;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lead has the service call what only it can reach. */
@QuarkusTest
class NamingForbiddenAddressesTest {

    @Inject
    KnownNames names;

    @ParameterizedTest
    @ValueSource(strings = {"https://169.254.169.254/latest/meta-data", "https://localhost:5432/", "https://localhost/",
            "https://[::1]/", "https://[::ffff:a9fe:a9fe]/", "https://2852039166/", "https://0xa9fea9fe/",
            "https://0251.0376.0251.0376/",
            "https://inside.example.org/", "https://unknown.example.org/", "https://chat.example.org@127.0.0.1/",
            "https://chat.example.org:9000/q/metrics", "http://chat.example.org/", "file:///etc/passwd", "gopher://127.0.0.1/",
            "jar:https://chat.example.org/a!/b", "https://chat.example.org/\\..@127.0.0.1"})
    void is_refused_where_it_is_named(String address) {
        names.set("inside.example.org", "10.0.0.1");
        String chat = "/api/v1/teams/" + aTeam() + "/chat";

        json(Map.of("format", "slack", "url", address)).put(chat).then().statusCode(422)
                .contentType("application/problem+json").body("errors.pointer", contains("/url"))
                .body("type", is("urn:followthrough:problem:unprocessable"));
        given().get(chat).then().statusCode(404);
    }
}
