package io.followthrough.access.matrix;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static java.util.Map.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import jakarta.enterprise.inject.spi.CDI;

import io.followthrough.GivenToken;
import io.followthrough.escalation.EscalationRun;
import io.followthrough.outbox.Outbox;
import io.followthrough.outbox.OutgoingMessage;
import io.followthrough.reminder.DigestRun;
import io.followthrough.time.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;

/** What must have happened before an operation can succeed. */
final class Preparation {

    private static final String REASON = "{\"reason\": \"As agreed\"}";
    private static final int MOST_RUNS = 50;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** What is not there any more when one has succeeded, so that the next one needs another. */
    private static final Set<String> USED_UP = Set.of("DELETE /people/{email}/calendars/{id}",
            "POST form /admin/calendars/{id}/revoke", "PUT /people/{email}/erasure",
            "POST form /admin/people/ana@example.org/erase");

    private static final Map<String, Consumer<Scene>> NEEDED = Map.ofEntries(
            entry("PUT /deliveries/{id}/retry", Preparation::aDelivery),
            entry("GET /digests/{id}", Preparation::aDigest),
            entry("POST /follow-ups/batch", scene -> {
                another(scene, Map.of("status", "proposed"));
                scene.rename("\"version\":3", "\"version\":0");
            }),
            entry("PUT /follow-ups/{key}/acceptance", scene -> another(scene, Map.of("status", "proposed"))),
            entry("DELETE /follow-ups/{key}/block", scene -> put(scene, "/block", REASON)),
            entry("GET /follow-ups/{key}/comments/{id}", scene -> scene.set("id", as(Asker.MEMBER_OF_THE_TEAM, scene, "POST",
                    "/comments", "{\"text\": \"Hello\"}").statusCode(201).extract().path("id"))),
            entry("DELETE /follow-ups/{key}/completion", Preparation::finish),
            entry("DELETE /follow-ups/{key}/dismissal", scene -> put(scene, "/dismissal", REASON)),
            entry("PUT /follow-ups/{key}/dismissal/decision",
                    scene -> as(Asker.MEMBER_OF_THE_TEAM, scene, "PUT", "/dismissal", REASON).statusCode(200)),
            entry("PUT /follow-ups/{key}/due-date", Preparation::decideOnExtension),
            entry("PUT /follow-ups/{key}/effectiveness-check", Preparation::finish),
            entry("POST /follow-ups/{key}/extensions", scene -> another(scene, Map.of("dueOn", "2026-03-20"))),
            entry("DELETE /follow-ups/{key}/extensions/{number}", scene -> {
                decideOnExtension(scene);
                as(Asker.MEMBER_OF_THE_TEAM, scene, "POST", "/extensions", "{\"dueOn\": \"2026-12-01\", \"reason\": \"Late\"}")
                        .statusCode(201);
                scene.set("number", 2);
            }),
            entry("PUT /follow-ups/{key}/violations/{number}/excuse", Preparation::aViolation),
            entry("DELETE /follow-ups/{key}/violations/{number}/excuse", scene -> {
                aViolation(scene);
                put(scene, "/violations/1/excuse", REASON);
            }),
            entry("DELETE /follow-ups/{key}/progress", scene -> put(scene, "/progress", "")),
            entry("PUT /follow-ups/{key}/verification", scene -> {
                another(scene, Map.of("priority", "P1"));
                put(scene, "/completion", "{\"evidence\": \"Measured\"}");
            }),
            entry("PUT /people/{email}/erasure", Preparation::somebodyWhoLeft),
            entry("POST /people", scene -> scene.rename(Scene.PERSON, unique("newcomer") + "@example.org")),
            entry("POST /teams", scene -> scene.rename("\"payments\"", "\"" + unique("newcomers") + "\"")),
            entry("GET /teams/{slug}/chat", Preparation::aChat),
            entry("DELETE /teams/{slug}/chat", Preparation::aChat),
            entry("POST /teams/{slug}/chat/trial", Preparation::aChat),
            entry("PUT /teams/{slug}/members/{email}", scene -> scene.rename(Scene.PERSON, aPerson(aTeam()))),
            entry("DELETE /teams/{slug}/members/{email}", scene -> {
                String guest = aPerson(aTeam());
                scene.as(Asker.SOMEBODY_WHO_IS_ADMIN).contentType("application/json").body("{\"role\": \"member\"}")
                        .put("/api/v1/teams/" + scene.called("payments") + "/members/" + guest).then().statusCode(200);
                scene.rename(Scene.PERSON, guest);
            }),
            entry("GET /policies/recomputations/{id}",
                    scene -> scene.set("id",
                            scene.as(Asker.SOMEBODY_WHO_IS_ADMIN).post("/api/v1/policies/recomputations").then()
                                    .statusCode(202).extract().path("id"))),
            entry("POST /tokens", scene -> scene.rename("\"importer\"", "\"" + unique("importer") + "\"")),
            entry("GET /people/{email}/calendars/{id}", Preparation::aCalendar),
            entry("DELETE /people/{email}/calendars/{id}", Preparation::aCalendar),
            entry("GET /tokens/{id}", Preparation::aToken),
            entry("DELETE /tokens/{id}", Preparation::aToken));

    private Preparation() {}

    static Consumer<Scene> of(String operation) {
        return NEEDED.getOrDefault(operation.replace("/api/v1", ""), _ -> {
        });
    }

    /** In the place of the follow-up. */
    private static void another(Scene scene, Map<String, ?> fields) {
        Map<String, Object> followUp = new java.util.HashMap<>(Map.of("team", scene.called("payments"), "incidents",
                List.of(scene.called("INC-42"))));
        followUp.putAll(fields);
        scene.rename(Scene.FOLLOW_UP, aFollowUp(followUp));
    }

    private static void finish(Scene scene) {
        another(scene, Map.of("priority", "P3"));
        put(scene, "/completion", "{\"evidence\": \"Measured\"}");
    }

    private static void decideOnExtension(Scene scene) {
        put(scene, "/extensions/1/decision", "{\"decision\": \"refused\", \"reason\": \"No\"}");
    }

    private static void aDigest(Scene scene) {
        another(scene, Map.of("owner", scene.called(Scene.PERSON), "dueOn", "2026-01-05"));
        DigestRun run = CDI.current().select(DigestRun.class).get();
        Object id = null;
        for (int others = 0; id == null && others < MOST_RUNS; others++) { // those of other tests may come first
            run.run(MovableClock.START.plus(Duration.ofDays(1)));
            id = scene.as(Asker.SOMEBODY_WHO_IS_ADMIN).get("/api/v1/digests?person=" + scene.called(Scene.PERSON)).then()
                    .statusCode(200).extract().path("items[0].id");
        }
        scene.set("id", id);
    }

    private static void aDelivery(Scene scene) {
        Outbox outbox = CDI.current().select(Outbox.class).get();
        OutgoingMessage message = new OutgoingMessage("nowhere", "test", unique("delivery"), scene.called(Scene.PERSON),
                Map.of(), null);
        scene.set("id",
                QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(message, MovableClock.START)).orElseThrow());
    }

    private static void aViolation(Scene scene) {
        another(scene, Map.of("dueOn", "2026-01-05"));
        EscalationRun run = CDI.current().select(EscalationRun.class).get();
        int looked = run.run(MovableClock.START);
        for (int others = 0; looked > 0 && others < MOST_RUNS; others++) { // those of other tests may come first
            looked = run.run(MovableClock.START);
        }
    }

    private static void aChat(Scene scene) {
        scene.as(Asker.SOMEBODY_WHO_IS_ADMIN).contentType("application/json")
                .body("{\"format\": \"slack\", \"url\": \"https://chat.example.org/hooks/a\"}")
                .put("/api/v1/teams/" + scene.called("payments") + "/chat").then().statusCode(200);
    }

    private static void somebodyWhoLeft(Scene scene) {
        scene.rename(Scene.PERSON, aPerson(scene.called("payments")));
        scene.as(Asker.SOMEBODY_WHO_IS_ADMIN).put("/api/v1/people/" + scene.called(Scene.PERSON) + "/deactivation").then()
                .statusCode(200);
    }

    static boolean isUsedUp(String operation) {
        return USED_UP.contains(operation);
    }

    private static void aCalendar(Scene scene) {
        scene.set("id", scene.as(Asker.MEMBER_OF_THE_TEAM).contentType("application/json").body("{}")
                .post("/api/v1/people/" + scene.called(Scene.PERSON) + "/calendars").then().statusCode(201).extract()
                .path("id"));
    }

    private static void aToken(Scene scene) {
        scene.set("id", GivenToken.withScope("read", scene.called("payments")).id());
    }

    private static void put(Scene scene, String path, String body) {
        as(Asker.SOMEBODY_WHO_IS_ADMIN, scene, "PUT", path, body).statusCode(200);
    }

    private static ValidatableResponse as(Asker asker, Scene scene, String method, String path, String body) {
        var request = scene.as(asker);
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body);
        }
        return request.request(method, "/api/v1/follow-ups/" + scene.called(Scene.FOLLOW_UP) + path).then();
    }

    private static String unique(String name) {
        return name + "-" + COUNTER.incrementAndGet();
    }
}
