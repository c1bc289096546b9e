package io.followthrough.postmortem;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostmortemsTest {

    @Test
    void one_request_creates_it_with_incidents_and_follow_ups() {
        String team = aTeam();
        String owner = aPerson(team);
        String earlier = anIncident(Map.of("team", team));

        String key = json(Map.of("title", "Two outages in one week", "team", team, "rootCause", "No limit",
                "causes", List.of(Map.of("text", "No limit", "root", true), Map.of("text", "No alert")),
                "timeline", List.of(Map.of("at", "2026-03-02T10:00:00Z", "text", "First alert")),
                "incidentKeys", List.of(earlier),
                "incidents", List.of(Map.of("title", "Second outage", "severity", "SEV1", "startedAt", "2026-03-02T10:00:00Z",
                        "resolvedAt", "2026-03-02T11:00:00Z")),
                "followUps", List.of(Map.of("title", "Limit the pool", "priority", "P1", "owner", owner))))
                .post("/api/v1/postmortems").then().statusCode(201)
                .header("Location", containsString("/api/v1/postmortems/PM-"))
                .body("postmortem.status", is("draft")).body("postmortem.incidents", hasSize(2))
                .body("incidents.title", contains("Checkout outage", "Second outage"))
                .body("followUps", hasSize(1)).body("followUps[0].owner", is(owner))
                .body("followUps[0].dueOn", is("2026-04-01"))
                .body("followUps[0].incidents", hasSize(2)).extract().path("postmortem.key");

        given().get("/api/v1/postmortems/" + key).then().statusCode(200).body("causes.root", contains(true, false))
                .body("timeline[0].at", is("2026-03-02T10:00:00Z")).body("rootCause", is("No limit"));
    }

    @Test
    void nothing_is_stored_when_one_part_is_wrong() {
        String team = aTeam();

        json(Map.of("title", "Half", "team", team, "incidents", List.of(Map.of("title", "Outage")), "followUps",
                List.of(Map.of("title", "Fine"), Map.of("title", "Owned by nobody", "owner", "nobody@example.org"))))
                .post("/api/v1/postmortems").then().statusCode(422).body("errors[0].pointer", is("/followUps/1/owner"));

        given().get("/api/v1/postmortems?team=" + team).then().body("items", empty());
        given().get("/api/v1/incidents?team=" + team).then().body("items", empty());
    }

    @Test
    void a_dry_run_gives_the_same_answer_and_stores_nothing() {
        String team = aTeam();

        json(Map.of("title", "Rehearsed", "team", team, "incidents", List.of(Map.of("title", "Outage")), "followUps",
                List.of(Map.of("title", "Limit the pool")))).post("/api/v1/postmortems?dryRun=true").then().statusCode(200)
                .body("postmortem.key", nullValue()).body("followUps[0].title", is("Limit the pool"))
                .body("followUps[0].dueOn", notNullValue());

        given().get("/api/v1/postmortems?team=" + team).then().body("items", empty());
        given().get("/api/v1/follow-ups?team=" + team).then().body("items", empty());
    }

    @Test
    void it_is_published_and_taken_back() {
        String key = json(Map.of("title", "Draft", "team", aTeam())).post("/api/v1/postmortems").then().extract()
                .path("postmortem.key");
        String url = "/api/v1/postmortems/" + key;

        given().put(url + "/publication").then().statusCode(200).body("status", is("published"))
                .body("publishedAt", is("2026-03-04T09:00:00Z")).header("ETag", is("\"1\""));
        given().put(url + "/publication").then().statusCode(200).header("ETag", is("\"1\""));
        given().header("If-Match", "\"0\"").delete(url + "/publication").then().statusCode(412);
        given().delete(url + "/publication").then().statusCode(200).body("status", is("draft")).body("publishedAt",
                nullValue());
        given().header("If-Match", "\"7\"").put(url + "/publication").then().statusCode(412);

        given().get(url + "/history").then().body("action", contains("create", "publish", "withdraw"))
                .body("[1].changes.field", contains("status")).body("[1].changes[0].from", is("draft"))
                .body("[1].changes[0].to", is("published")).body("[2].changes[0].to", is("draft"));
    }

    @Test
    void what_it_says_is_changed_when_nobody_was_faster_and_history_tells_it() {
        String key = json(Map.of("title", "Draft", "summary", "Short", "team", aTeam())).post("/api/v1/postmortems").then()
                .extract().path("postmortem.key");
        String url = "/api/v1/postmortems/" + key;

        json(Map.of("title", "Final")).patch(url).then().statusCode(428);
        json(Map.of("title", "x".repeat(501))).header("If-Match", "\"0\"").patch(url).then().statusCode(400)
                .body("errors[0].pointer", is("/title"));
        json("{\"title\": \"Final\", \"summary\": null, \"rootCause\": \"No limit\"}").header("If-Match", "\"0\"").patch(url)
                .then().statusCode(200).body("title", is("Final")).body("summary", nullValue()).header("ETag", is("\"1\""));
        json(Map.of("title", "Final")).header("If-Match", "\"1\"").patch(url).then().statusCode(200)
                .header("ETag", is("\"1\""));
        json(Map.of("title", "Late")).header("If-Match", "\"0\"").patch(url).then().statusCode(412);
        json("{\"title\": null, \"rootCause\": null}").header("If-Match", "*").patch(url).then().statusCode(200)
                .body("title", nullValue()).body("rootCause", nullValue());

        given().get(url).then().statusCode(200).body("title", nullValue());
        given().get(url + "/history").then().body("action", contains("create", "edit", "edit"))
                .body("[1].changes.field", contains("title", "summary", "rootCause"));
    }

    @Test
    void a_later_version_of_its_document_is_known_whatever_it_is_called_by_now() {
        String team = aTeam();
        String document = "# Outage of " + team
                + "\n\n## Action items\n\n- [ ] Limit the pool\n- [ ] Alert on waiting threads\n";
        String key = given().contentType("text/markdown").body(document).post("/api/v1/postmortems?team=" + team).then()
                .statusCode(201).extract().path("postmortem.key");
        json(Map.of("title", "Renamed")).header("If-Match", "*").patch("/api/v1/postmortems/" + key).then().statusCode(200);

        given().contentType("text/markdown").body(document + "- [ ] Rehearse it\n").post("/api/v1/postmortems?team=" + team)
                .then().statusCode(200).body("postmortem.key", is(key)).body("postmortem.title", is("Renamed"))
                .body("followUps", hasSize(3));
    }

    @Test
    void its_history_begins_with_what_it_was_created_with() {
        String key = json(
                Map.of("title", "Two outages", "causes", List.of(Map.of("text", "No limit", "root", true)), "timeline",
                        List.of(Map.of("text", "First alert"), Map.of("text", "Over")), "incidents",
                        List.of(Map.of("title", "Outage"))))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");
        String incident = given().get("/api/v1/postmortems/" + key).path("incidents[0]");

        given().get("/api/v1/postmortems/" + key + "/history").then()
                .body("[0].changes.find { it.field == 'title' }.to", is("Two outages"))
                .body("[0].changes.find { it.field == 'status' }.to", is("draft"))
                .body("[0].changes.find { it.field == 'incidents' }.to", contains(incident))
                .body("[0].changes.find { it.field == 'causes' }.to", contains("No limit"))
                .body("[0].changes.find { it.field == 'timelineEntries' }.to", is(2));
    }

    @Test
    void its_history_tells_one_document_from_the_next() {
        String document = "# Outage of " + aTeam() + "\n\n## Action items\n\n- [ ] Limit the pool\n";
        String key = given().contentType("text/markdown").body(document).post("/api/v1/postmortems").then().statusCode(201)
                .extract().path("postmortem.key");

        given().get("/api/v1/postmortems/" + key + "/history").then()
                .body("[0].changes.find { it.field == 'sourceDigest' }.to", notNullValue());
    }

    @Test
    void the_list_of_a_team_comes_newest_first_in_pages() {
        String team = aTeam();
        List<String> keys = List.of("First", "Second", "Third").stream()
                .map(title -> json(Map.of("title", title, "team", team)).post("/api/v1/postmortems").<String>path(
                        "postmortem.key"))
                .toList();

        String cursor = given().get("/api/v1/postmortems?limit=2&team=" + team).then().statusCode(200)
                .body("items.key", contains(keys.get(2), keys.get(1))).extract().path("nextCursor");
        given().get("/api/v1/postmortems?limit=2&team=" + team + "&cursor=" + cursor).then()
                .body("items.key", contains(keys.get(0))).body("nextCursor", nullValue());
    }
}
