package io.followthrough.intake;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ImportingPostmortemsTest {

    private static final String DOCUMENT = """
            # Search returned stale results

            **Duration:** 2 March 2026, 10:00 - 11:30 UTC
            **Severity:** SEV2
            **Impact:** A third of all searches missed new products.

            ## Root cause
            The index was rebuilt from an old snapshot.

            ## Timeline
            - 10:00 First complaint
            - 10:40 The old snapshot was found
            - 11:30 The index was rebuilt

            ## Action items
            - [ ] Refuse snapshots older than one day (P1, owner: OWNER)
            - [x] Delete the old snapshots
            - [ ] Alert when the newest product is missing from the index
            """;

    private String team;
    private String document;

    @BeforeEach
    void aDocumentOfItsOwn() {
        team = aTeam();
        document = DOCUMENT.replace("# Search", "# Search of " + team);
    }

    @Test
    void a_document_becomes_a_postmortem_an_incident_and_follow_ups() {
        String owner = aPerson(team, "Owner of " + team);

        importing(document.replace("OWNER", "Owner of " + team)).statusCode(201)
                .header("Location", containsString("/api/v1/postmortems/PM-")).body("outcome", is("created"))
                .body("postmortem.key", notNullValue()).body("postmortem.status", is("published"))
                .body("postmortem.title", is("Search of " + team + " returned stale results"))
                .body("postmortem.rootCause", containsString("old snapshot")).body("postmortem.timeline", hasSize(3))
                .body("postmortem.timeline[1].at", is("2026-03-02T10:40:00Z"))
                .body("incidents", hasSize(1)).body("incidents[0].severity", is("SEV2"))
                .body("incidents[0].startedAt", is("2026-03-02T10:00:00Z"))
                .body("incidents[0].resolvedAt", is("2026-03-02T11:30:00Z")).body("incidents[0].status", is("resolved"))
                .body("followUps.title", contains("Refuse snapshots older than one day", "Delete the old snapshots",
                        "Alert when the newest product is missing from the index"))
                .body("followUps.status", contains("open", "done", "open"))
                .body("followUps.priority", contains("P1", "P2", "P2")).body("followUps[0].owner", is(owner))
                .body("followUps.dueOn", contains("2026-04-01", null, "2026-05-01"))
                .body("followUps[2].guessed", contains("nature", "type")).body("followUps[2].type", is("detect"));
    }

    @Test
    void an_owner_nobody_knows_is_kept_as_written_with_a_warning() {
        importing(document.replace("OWNER", "Nobody Inparticular")).statusCode(201).body("followUps[0].owner", nullValue())
                .body("followUps[0].ownerAsWritten", is("Nobody Inparticular"))
                .body("warnings.find { it.message.contains('Nobody Inparticular') }.line", is(16));
    }

    @Test
    void the_same_document_again_has_the_same_keys() {
        ValidatableResponse first = importing(document).statusCode(201);
        List<String> keys = first.extract().path("followUps.key");

        importing(document.replace("\n", "\r\n")).statusCode(200).body("outcome", is("known"))
                .body("postmortem.key", equalTo(first.extract().path("postmortem.key")))
                .body("incidents[0].key", equalTo(first.extract().path("incidents[0].key")))
                .body("followUps.key", equalTo(keys));
        given().get("/api/v1/follow-ups?team=" + team).then().body("items", hasSize(3));
    }

    @Test
    void a_later_version_adds_what_is_new_and_deletes_nothing() {
        ValidatableResponse first = importing(document).statusCode(201);
        List<String> keys = first.extract().path("followUps.key");
        String later = document
                .replace("- [ ] Alert when the newest", "- [ ] Write a runbook for old snapshots\n- [x] Alert when the newest")
                .replace("- [x] Delete the old snapshots\n", "");

        importing(later).statusCode(200).body("outcome", is("extended"))
                .body("postmortem.key", equalTo(first.extract().path("postmortem.key"))).body("incidents", hasSize(1))
                .body("postmortem.timeline", hasSize(3)).body("followUps", hasSize(4))
                .body("followUps.key", hasItem(keys.get(1)))
                .body("followUps[3].title", is("Write a runbook for old snapshots"))
                .body("warnings.message", hasItem(containsString(keys.get(2) + " is marked as done in the document")));
        followUp(keys.get(2)).body("status", is("open"));
        importing(later).statusCode(200).body("outcome", is("known"));
    }

    @Test
    void another_review_from_the_same_template_is_another_postmortem() {
        String other = """
                # Search of %s returned stale results

                **Duration:** 9 June 2026, 20:00 - 20:30 UTC

                ## Root cause
                A node lost its disk.

                ## Timeline
                - 20:00 A node went down
                - 20:30 It was replaced

                ## Action items
                - [ ] Keep two copies of every shard
                """.formatted(team);
        String first = importing(document).statusCode(201).extract().path("postmortem.key");

        importing(other).statusCode(201).body("postmortem.key", not(first)).body("followUps", hasSize(1));
    }

    @Test
    void a_dry_run_gives_the_same_answer_and_stores_nothing() {
        given().contentType("text/markdown").body(document).post("/api/v1/postmortems?dryRun=true&team=" + team).then()
                .statusCode(200).body("postmortem.key", nullValue()).body("followUps", hasSize(3))
                .body("followUps.key", everyItem(nullValue()))
                .body("followUps.dueOn", contains("2026-04-01", null, "2026-05-01"));

        given().get("/api/v1/postmortems?team=" + team).then().body("items", empty());
        given().get("/api/v1/incidents?team=" + team).then().body("items", empty());
        given().get("/api/v1/follow-ups?team=" + team).then().body("items", empty());
    }

    @Test
    void a_document_without_a_date_takes_the_one_that_is_given() {
        String undated = document.replace("2 March 2026, ", "");

        given().contentType("text/markdown").body(undated)
                .post("/api/v1/postmortems?date=2026-01-15&zone=Asia/Tokyo&team=" + team)
                .then().statusCode(201).body("incidents[0].startedAt", is("2026-01-15T10:00:00Z"))
                .body("warnings.message", hasItem(containsString("2026-01-15")));
    }

    @Test
    void without_a_team_it_goes_to_the_default_team_and_says_so() {
        given().contentType("text/markdown").body(document).post("/api/v1/postmortems").then().statusCode(201)
                .body("postmortem.team", is("default")).body("warnings.message", hasItem(containsString("'default'")));
    }

    @Test
    void everything_that_came_in_has_a_history() {
        String key = importing(document).statusCode(201).extract().path("followUps[1].key");

        given().get("/api/v1/follow-ups/" + key + "/history").then().body("action", contains("import"))
                .body("[0].changes.find { it.field == 'status' }.to", is("done"));
    }

    static Stream<Arguments> hopelessDocuments() {
        String nested = IntStream.range(0, 10_000).mapToObj(i -> " ".repeat(Math.min(i, 40)) + "- ")
                .collect(Collectors.joining());
        return Stream.of(Arguments.of("empty", new byte[0], 422), Arguments.of("blank", " \n\t\n".getBytes(UTF_8), 422),
                Arguments.of("binary", new byte[]{0x50, 0x4b, 3, 4, 0, 0, 1}, 422),
                Arguments.of("not UTF-8", new byte[]{'P', 'o', 's', 't', (byte) 0xff, (byte) 0xfe}, 422),
                Arguments.of("over 1 MiB", ("# Postmortem\n" + "The outage lasted. ".repeat(60_000)).getBytes(UTF_8), 413),
                Arguments.of("far over 1 MiB", "outage ".repeat(1_000_000).getBytes(UTF_8), 413),
                Arguments.of("10,000 nested lists", ("# Postmortem\n## Action items\n" + nested).getBytes(UTF_8), 422),
                Arguments.of("a million cells", ("# Outage postmortem\n\n|" + "a|".repeat(500) + "\n|" + "-|".repeat(500) + "\n"
                        + ("|" + "|".repeat(500) + "\n").repeat(2000)).getBytes(UTF_8), 422),
                Arguments.of("a shopping list", "# Saturday\n- milk\n- eggs\n- flour\n".getBytes(UTF_8), 422));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hopelessDocuments")
    void what_is_no_postmortem_is_refused_in_words(String what, byte[] body, int status) {
        given().contentType("text/markdown").body(body).post("/api/v1/postmortems?team=" + team).then().statusCode(status)
                .contentType("application/problem+json").body("detail", notNullValue());

        given().get("/api/v1/postmortems?team=" + team).then().body("items", empty());
    }

    @Test
    void an_unknown_team_or_a_bad_date_is_named() {
        given().contentType("text/markdown").body(document).post("/api/v1/postmortems?team=nobody").then().statusCode(422)
                .body("errors[0].pointer", is("?team"));
        given().contentType("text/markdown").body(document).post("/api/v1/postmortems?date=2026-02-30&team=" + team).then()
                .statusCode(400).body("errors[0].pointer", is("?date"));
        given().contentType("text/markdown").body(document).post("/api/v1/postmortems?zone=Mars&team=" + team).then()
                .statusCode(400).body("errors[0].pointer", is("?zone"));
    }

    private ValidatableResponse importing(String markdown) {
        return given().contentType("text/markdown").body(markdown.getBytes(UTF_8)).post("/api/v1/postmortems?team=" + team)
                .then();
    }
}
