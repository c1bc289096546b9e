package io.followthrough.privacy;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.followthrough.GivenToken;
import io.followthrough.escalation.EscalationRun;
import io.followthrough.reminder.DigestRun;
import io.followthrough.time.MovableClock;

/** Somebody with a name and an address that nobody else has, who did and was everything that the API lets somebody do and be. */
final class SomebodyEverywhere {

    static final String EMAIL = "zdenka.quillfeath@example.org";
    /** What of the names and the address can be recognised, stemmed as the full-text search stores it. */
    static final String[] MARKS = {"quillfeath", "zdenka", "brindlewick"};

    private static final String NAME = "Zdenka Quillfeath";
    private static final int MOST_RUNS = 50;

    private final DigestRun digests;
    private final EscalationRun escalations;
    private final MovableClock clock;
    private final String team = aTeam();
    private final String other = aTeam();
    private final String marc = aPerson(team, "Marc Hale");

    SomebodyEverywhere(DigestRun digests, EscalationRun escalations, MovableClock clock) {
        this.clock = clock;
        this.digests = digests;
        this.escalations = escalations;
    }

    String team() {
        return team;
    }

    /** Who is left to take over. */
    String heir() {
        return marc;
    }

    void live() {
        json(Map.of("email", EMAIL, "name", "Zdenka Brindlewick", "team", team, "zone", "Europe/Madrid"))
                .header("Idempotency-Key", "the-only-one").post("/api/v1/people").then().statusCode(201);
        json(Map.of("name", NAME)).header("If-Match", "*").patch("/api/v1/people/" + EMAIL).then().statusCode(200);
        json(Map.of("role", "member")).put("/api/v1/teams/" + other + "/members/" + EMAIL).then().statusCode(200);
        json(Map.of("lead", EMAIL)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        as(EMAIL).body(Map.of("digestHour", 8)).header("If-Match", "*").patch("/api/v1/people/" + EMAIL + "/preferences").then()
                .statusCode(200);
        json(Map.of("pausedUntil", "2026-12-01", "delegate", EMAIL)).header("If-Match", "*")
                .patch("/api/v1/people/" + marc + "/preferences").then().statusCode(200);
        as(EMAIL).body("{}").post("/api/v1/people/" + EMAIL + "/calendars").then().statusCode(201);
        GivenToken.madeBy(EMAIL, "write", team).used().get("/api/v1/follow-ups").then().statusCode(200);
        work();
        String late = aFollowUp(Map.of("team", team, "owner", EMAIL, "dueOn", "2026-01-05", "priority", "P0"));
        tell();
        as(EMAIL).body(Map.of("reason", "Excused by " + NAME)).put("/api/v1/follow-ups/" + late + "/violations/1/excuse").then()
                .statusCode(200);
    }

    private void work() {
        String incident = anIncident(Map.of("team", team, "title", "Outage seen by " + NAME, "impact", "Told " + EMAIL));
        given().contentType("text/markdown").body("""
                # Pool exhausted, written by Zdenka Quillfeath

                Date: 2026-02-03

                ## Summary
                Found by zdenka.quillfeath@example.org, thanks @zdenka.quillfeath.

                ## Timeline
                - 10:00 UTC Zdenka Quillfeath sees the first alert

                ## Root cause
                Zdenka Quillfeath's limit was lost.

                ## Action items
                - [ ] Limit the pool as Zdenka Quillfeath said (owner: Zdenka Quillfeath, due 2026-05-01)
                - [ ] Measure the pool (owner: @Zdenka Quillfeath of sales)
                """).post("/api/v1/postmortems?team=" + team).then().statusCode(201);
        String mine = aFollowUp(Map.of("team", team, "owner", EMAIL, "title", "Ask " + NAME, "description",
                "Mail " + EMAIL.toUpperCase(java.util.Locale.ROOT), "incidents", List.of(incident), "labels",
                List.of("zdenka.quillfeath@example.org"), "priority", "P3", "dueOn", "2026-06-01"));
        as(EMAIL).body(Map.of("text", "Signed, " + NAME)).post("/api/v1/follow-ups/" + mine + "/comments").then()
                .statusCode(201);
        as(marc).body(Map.of("text", "Yes @zdenka.quillfeath")).post("/api/v1/follow-ups/" + mine + "/comments").then()
                .statusCode(201);
        as(marc).body(Map.of("dueOn", "2026-07-01", "reason", NAME + " is away"))
                .post("/api/v1/follow-ups/" + mine + "/extensions")
                .then().statusCode(201);
        as(EMAIL).body(Map.of("decision", "approved", "reason", "Says " + NAME))
                .put("/api/v1/follow-ups/" + mine + "/extensions/1/decision").then().statusCode(200);
        clock.advance(Duration.ofMinutes(5));
        as(EMAIL).body(Map.of("evidence", "Seen by " + NAME)).put("/api/v1/follow-ups/" + mine + "/completion").then()
                .statusCode(200);
        String verified = aFollowUp(Map.of("team", team, "owner", marc, "priority", "P1"));
        as(marc).body(Map.of("evidence", "Done")).put("/api/v1/follow-ups/" + verified + "/completion").then().statusCode(200);
        as(EMAIL).body(Map.of("decision", "returned", "reason", "Not for " + NAME))
                .put("/api/v1/follow-ups/" + verified + "/verification");
        as(EMAIL).header("User-Agent", "Browser of Zdenka Quillfeath").delete("/api/v1/people/" + marc + "/deactivation").then()
                .statusCode(403);
        as(marc).body(Map.of("reason", "Ask " + EMAIL)).put("/api/v1/follow-ups/" + verified + "/dismissal");
        given().get("/api/v1/follow-ups?format=csv&owner=" + EMAIL).then().statusCode(200);
    }

    /** Those of other tests may come first. */
    private void tell() {
        for (int others = 0; others < MOST_RUNS; others++) {
            escalations.run(clock.instant());
            digests.run(MovableClock.START.plus(Duration.ofDays(1)));
        }
    }
}
