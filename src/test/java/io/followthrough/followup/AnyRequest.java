package io.followthrough.followup;

import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.Random;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Asks for any change of a follow-up, possible or not.
 *
 * @param other another follow-up, which it may wait for or be merged into
 * @param incident one that it does not serve at first
 * @param postmortem with a cause
 */
public record AnyRequest(Random random, List<String> people, String key, String other, String incident, String postmortem) {

    private static final int KINDS = 31;

    /** What is asked for next, as a number that {@link #send} understands. */
    public int next() {
        return random.nextInt(KINDS);
    }

    public Response send(int kind) {
        return send(kind, as(anybody()), "/api/v1/follow-ups/" + key);
    }

    private Response send(int kind, RequestSpecification client, String url) {
        Map<String, String> reason = Map.of("reason", "Reason " + random.nextInt(100));
        return switch (kind) {
            case 0 -> client.put(url + "/acceptance");
            case 1 -> client.put(url + "/progress");
            case 2 -> client.delete(url + "/progress");
            case 3 -> client.body(reason).put(url + "/block");
            case 4 -> client.delete(url + "/block");
            case 5 -> client.body(Map.of("evidence", "Evidence " + random.nextInt(100))).put(url + "/completion");
            case 6 -> client.body(reason).delete(url + "/completion");
            case 7 -> client.body(Map.of("outcome", "confirmed")).put(url + "/verification");
            case 8 -> client.body(Map.of("outcome", "returned", "reason", "No")).put(url + "/verification");
            case 9 -> client.body(reason).put(url + "/dismissal");
            case 10 -> client.body(Map.of("owner", anybody())).put(url + "/owner");
            case 11 -> client.header("If-Match", "\"" + random.nextInt(3) + "\"").delete(url + "/owner");
            case 12 -> client.header("If-Match", "*").body(Map.of("labels", List.of("label-" + random.nextInt(3)), "title",
                    "Title " + random.nextInt(3))).patch(url);
            case 13 -> client.header("If-Match", "*").body(Map.of("nature", "improvement", "description", "Why", "links",
                    List.of("https://git.example.org/pull/" + random.nextInt(3)))).patch(url);
            case 14, 15 -> client.body(Map.of("dueOn", aDay(), "reason", "Late")).post(url + "/extensions");
            case 16 -> client.body(Map.of("decision", "approved")).put(url + "/extensions/" + lastExtension(url) + "/decision");
            case 17 -> client.body(Map.of("decision", "refused")).put(url + "/extensions/" + lastExtension(url) + "/decision");
            case 18 -> client.body(Map.of("dueOn", aDay(), "reason", "Later")).put(url + "/due-date");
            case 19 -> client.body(Map.of("until", "2026-03-1" + random.nextInt(10))).put(url + "/snooze");
            case 20 -> client.delete(url + "/snooze");
            case 21 -> client.body(Map.of("outcome", "effective", "note", "It held")).put(url + "/effectiveness-check");
            case 22 -> client.body(Map.of("outcome", "ineffective", "note", "Again", "then",
                    random.nextBoolean() ? "reopen" : "successor")).put(url + "/effectiveness-check");
            case 23 -> client.body(Map.of("reason", "First", "blockedBy", other)).put(url + "/block");
            case 24 -> client.body(Map.of("approved", random.nextBoolean())).put(url + "/dismissal/decision");
            case 25 -> client.body(Map.of("into", other)).put(url + "/merge");
            case 26 -> random.nextBoolean()
                    ? client.put(url + "/watchers/" + anybody())
                    : client.delete(url + "/watchers/" + anybody());
            case 27 -> random.nextBoolean()
                    ? client.put(url + "/incidents/" + incident)
                    : client.delete(url + "/incidents/" + incident);
            case 28 -> random.nextBoolean() ? client.body(cause()).put(url + "/cause") : client.delete(url + "/cause");
            case 29 -> client.body(Map.of("text", "Comment")).post(url + "/comments");
            default ->
                client.body(Map.of("atomic", true, "changes", List.of(aChangeOfABatch()))).post("/api/v1/follow-ups/batch");
        };
    }

    private Map<String, Object> aChangeOfABatch() {
        return switch (random.nextInt(4)) {
            case 0 -> Map.of("key", key, "owner", anybody(), "labels", Map.of("add", List.of("batch")));
            case 1 -> Map.of("key", key, "dueOn", aDay(), "reason", "Freeze");
            case 2 -> Map.of("key", key, "action", "start", "labels", Map.of("remove", List.of("batch")));
            default -> Map.of("key", key, "owner", "none", "action", "reopen", "reason", "Not over");
        };
    }

    private Map<String, Object> cause() {
        Object id = given().get("/api/v1/postmortems/" + postmortem).path("causes[0].id");
        return Map.of("postmortem", postmortem, "cause", id);
    }

    private int lastExtension(String url) {
        return Math.max(1, given().get(url + "/extensions").jsonPath().getList("").size());
    }

    private String aDay() {
        return "2026-0" + (4 + random.nextInt(3)) + "-1" + random.nextInt(10);
    }

    private String anybody() {
        return people.get(random.nextInt(people.size()));
    }
}
