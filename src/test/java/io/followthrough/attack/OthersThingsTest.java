package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.GivenToken;
import io.followthrough.reminder.DigestRun;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks with the numbers and names of what belongs to other people and other teams. */
@QuarkusTest
class OthersThingsTest {

    @Inject
    DigestRun digests;

    private String team;
    private String lead;
    private String stranger;
    private String strangersTeam;

    @BeforeEach
    void people() {
        team = aTeam();
        lead = aLead(team);
        strangersTeam = aTeam();
        stranger = aLead(strangersTeam);
    }

    @Test
    void a_comment_is_found_below_its_own_follow_up_only() {
        String theirs = aFollowUp(Map.of("team", team));
        String own = aFollowUp(Map.of("team", strangersTeam));
        int comment = json(Map.of("text", "Secret")).post("/api/v1/follow-ups/" + theirs + "/comments").then().statusCode(201)
                .extract().path("id");

        as(stranger).get("/api/v1/follow-ups/" + own + "/comments/" + comment).then().statusCode(404);
        as(stranger).get("/api/v1/follow-ups/" + theirs + "/comments/" + comment).then().statusCode(200);
    }

    @Test
    void an_extension_is_decided_by_no_other_lead() {
        String theirs = aFollowUp(Map.of("team", team));
        as(lead).body(Map.of("dueOn", "2027-01-05", "reason", "Later")).post("/api/v1/follow-ups/" + theirs + "/extensions")
                .then()
                .statusCode(201);

        as(stranger).body(Map.of("decision", "approved")).put("/api/v1/follow-ups/" + theirs + "/extensions/1/decision").then()
                .statusCode(403);
        as(stranger).body(Map.of("decision", "approved"))
                .put("/api/v1/follow-ups/" + aFollowUp(Map.of("team", strangersTeam)) + "/extensions/1/decision").then()
                .statusCode(404);
    }

    @Test
    void a_digest_is_read_by_its_reader_only() {
        String reader = aPerson(team);
        aFollowUp(Map.of("team", team, "owner", reader, "dueOn", "2026-01-05"));
        digests.run(Instant.parse("2026-03-05T09:00:00Z"));
        int id = as(reader).get("/api/v1/digests").then().statusCode(200).body("items.person", everyItem(is(reader))).extract()
                .path("items[0].id");

        for (String path : List.of("/api/v1/digests/" + id, "/digests/" + id)) {
            as(stranger).get(path).then().statusCode(404);
            as(reader).get(path).then().statusCode(200);
        }
        as(stranger).queryParam("person", reader).get("/api/v1/digests").then().statusCode(200).body("items", empty());
        as(stranger).queryParam("person", reader).get("/api/v1/digests/preview").then().statusCode(403);
    }

    @Test
    void a_token_is_seen_and_revoked_by_no_other_lead() {
        GivenToken theirs = GivenToken.madeBy(lead, "write", team);
        GivenToken everywhere = GivenToken.withScope("admin");

        for (GivenToken token : List.of(theirs, everywhere)) {
            as(stranger).get(token.path()).then().statusCode(404);
            as(stranger).delete(token.path()).then().statusCode(404);
            token.used().get("/api/v1/follow-ups?limit=1").then().statusCode(200);
        }
        assertThat(as(stranger).get("/api/v1/tokens").then().statusCode(200).extract().asString()).doesNotContain(theirs.name(),
                everywhere.name());
        as(stranger).body(GivenToken.request(Map.of("team", team))).post("/api/v1/tokens").then().statusCode(403);
    }

    @Test
    void a_team_is_changed_by_no_other_lead() {
        String mine = "/api/v1/teams/" + team;

        as(stranger).header("If-Match", "*").body(Map.of("name", "Mine")).patch(mine).then().statusCode(403);
        as(stranger).body(Map.of("role", "member")).put(mine + "/members/" + stranger).then().statusCode(403);
        as(stranger).delete(mine + "/members/" + lead).then().statusCode(403);
        as(stranger).contentType("text/calendar").body("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").put(mine + "/holidays").then()
                .statusCode(403);
    }

    @Test
    void a_person_is_changed_or_sent_away_by_nobody_else() {
        String somebody = "/api/v1/people/" + aPerson(team);

        as(stranger).header("If-Match", "*").body(Map.of("name", "Nobody")).patch(somebody).then().statusCode(403);
        as(stranger).body(Map.of("reason", "Bye")).put(somebody + "/deactivation").then().statusCode(403);
        as(stranger).get("/api/v1/audit").then().statusCode(403);
    }

    @Test
    void a_dismissal_is_decided_by_no_other_lead() {
        String theirs = aFollowUp(Map.of("team", team));
        as(aPerson(team)).body(Map.of("reason", "Not needed")).put("/api/v1/follow-ups/" + theirs + "/dismissal").then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));

        as(stranger).body(Map.of("approved", true)).put("/api/v1/follow-ups/" + theirs + "/dismissal/decision").then()
                .statusCode(403);
    }
}
