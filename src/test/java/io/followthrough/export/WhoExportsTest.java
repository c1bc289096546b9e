package io.followthrough.export;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.GivenToken;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoExportsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void people_who_are_no_admins_do_not_export() {
        String team = aTeam();
        for (String person : List.of(aPerson(team), aLead(team))) {
            for (String path : List.of("/api/v1/export", "/api/v1/export?format=csv", "/api/v1/export/teams")) {
                as(person).get(path).then().statusCode(403).body("detail", containsString("Only admins and API tokens"));
            }
        }
        given().get("/api/v1/export/teams").then().statusCode(200);
    }

    @Test
    void a_token_that_reads_exports_the_same_with_and_without_what_is_restricted() {
        String team = aTeam();
        String member = aPerson(team);
        String open = aFollowUp(Map.of("team", team));
        GivenToken token = GivenToken.withScope("read");
        String before = everything(token);

        String incident = anIncident(Map.of("team", team, "title", "The narwhal got out", "restricted", true));
        String hidden = aFollowUp(Map.of("team", team, "title", "Feed the narwhal", "owner", member, "dueOn", "2026-01-05",
                "incidents", List.of(incident)));
        json(Map.of("text", "The narwhal is hungry")).post("/api/v1/follow-ups/" + hidden + "/comments").then().statusCode(201);
        json(Map.of("dueOn", "2026-12-01", "reason", "Fish")).post("/api/v1/follow-ups/" + hidden + "/extensions").then()
                .statusCode(201);
        json(Map.of("title", "The narwhal got out", "team", team, "incidentKeys", List.of(incident), "causes",
                List.of(Map.of("text", "No fence", "root", true)))).post("/api/v1/postmortems").then().statusCode(201);

        assertThat(everything(token)).isEqualTo(before).contains(open).doesNotContain("narwhal");
        assertThat(given().get("/api/v1/export").asString()).contains("Feed the narwhal", "The narwhal is hungry", "No fence");
    }

    @Test
    void what_is_shown_names_nothing_that_is_hidden() {
        String team = aTeam();
        String incident = anIncident(Map.of("team", team, "restricted", true));
        String hidden = aFollowUp(Map.of("team", team, "incidents", List.of(incident)));
        String waiting = aFollowUp(Map.of("team", team));
        String merged = aFollowUp(Map.of("team", team));
        String repeated = anIncident(Map.of("team", team, "startedAt", "2026-03-01T00:00:00Z"));
        json(Map.of("reason", "Waits", "blockedBy", hidden)).put("/api/v1/follow-ups/" + waiting + "/block").then()
                .statusCode(200);
        json(Map.of("into", hidden)).put("/api/v1/follow-ups/" + merged + "/merge").then().statusCode(200);
        json(Map.of("of", incident)).put("/api/v1/incidents/" + repeated + "/recurrence").then().statusCode(200);
        GivenToken token = GivenToken.withScope("read");

        assertThat(everything(token)).contains(waiting, merged, repeated).doesNotContainPattern("\\b" + hidden + "\\b")
                .doesNotContainPattern("\\b" + incident + "\\b");
        assertThat(given().get("/api/v1/export").asString()).containsPattern("\\b" + hidden + "\\b");
    }

    @Test
    void messages_are_for_those_who_see_everything() throws SQLException {
        try (Flood _ = Flood.in(database)) {
            for (GivenToken token : List.of(GivenToken.withScope("read"), GivenToken.withScope("admin", aTeam()))) {
                Exported export = Exported.of(everything(token));

                assertThat(export.end().path("rows").path("deliveries").asLong()).isZero();
            }
            given().get("/api/v1/export/deliveries").then().statusCode(200).body(containsString("floodflood"));
        }
    }

    @Test
    void who_exported_what_is_audited() {
        GivenToken token = GivenToken.withScope("read");
        token.used().get("/api/v1/export?format=csv").then().statusCode(200);
        token.used().get("/api/v1/export/people").then().statusCode(200);

        given().get("/api/v1/audit?action=export&actor=token:" + token.name()).then().statusCode(200)
                .body("items.size()", is(2)).body("items[1].target", is("/api/v1/export"))
                .body("items[1].details.query", is("format=csv")).body("items[0].target", is("/api/v1/export/people"));
    }

    private static String everything(GivenToken token) {
        return token.used().get("/api/v1/export").then().statusCode(200).extract().asString();
    }
}
