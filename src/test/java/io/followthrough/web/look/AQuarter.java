package io.followthrough.web.look;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.followthrough.GivenToken;
import io.followthrough.time.MovableClock;
import io.restassured.response.Response;

/**
 * Three months of a team, so that no page about it is empty.
 *
 * @param newTeam another one, which has nothing to do yet
 * @param lead of the team
 * @param followUp one that is late and whose owner asks for more time
 */
record AQuarter(String team, String newTeam, String lead, String ana, String incident, String postmortem, String followUp) {

    private static final List<String> TITLES = List.of("Limit the connections of the checkout pool", "Alert on waiting threads",
            "Rehearse the failover of the ledger", "Write down who may roll back a release",
            "Time out calls of the tax service",
            "Test restores of the ledger every week", "Split the nightly export into batches", "Warn before certificates end");
    private static final List<String> PRIORITIES = List.of("P0", "P1", "P2", "P3");
    private static final List<String> TYPES = List.of("prevent", "detect", "mitigate", "process");
    private static final AtomicInteger LIVED = new AtomicInteger();
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int WEEKS = 12;
    private static final String DOCUMENT = """
            # Checkout refused every second payment

            **Date:** 2026-02-26
            **Started:** 2026-02-26 10:04 UTC
            **Resolved:** 2026-02-26 11:20 UTC
            **Severity:** SEV1

            ## Summary
            Payments were refused for 76 minutes because the pool of connections had no limit.

            ## Root cause
            The pool grew until the database refused more.

            ## Timeline
            - 10:04 First payments are refused
            - 10:31 The pool is found to be at its end
            - 11:20 Payments go through again

            ## Action items
            - [ ] Limit the pool to 50 connections (P0)
            - [ ] Alert when threads wait for a connection (P1)
            """;

    /** Ends at {@link MovableClock#START}. */
    static AQuarter lived(MovableClock clock) {
        Instant now = MovableClock.START;
        clock.set(now.minus(WEEK.multipliedBy(WEEKS)));
        String team = "web-shop-" + LIVED.incrementAndGet();
        json(Map.of("slug", team, "name", "Web shop", "holidays", List.of("2026-12-25"))).post("/api/v1/teams").then()
                .statusCode(201);
        String lead = somebody(team, "Lena Lead");
        json(Map.of("lead", lead)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        List<String> people = List.of(somebody(team, "Ana Alvarez"), somebody(team, "Bo Berg"), somebody(team, "Chidi Cole"));
        String incident = anIncident(Map.of("team", team, "title", "Ledger failed over twice", "severity", "SEV2", "services",
                List.of("ledger", "checkout"), "startedAt", clock.instant().minusSeconds(7200).toString()));
        String followUp = null;
        for (int week = 0; week < WEEKS; week++) {
            clock.set(now.minus(WEEK.multipliedBy(WEEKS - week)));
            for (int n = 0; n < 4; n++) {
                String key = one(team, people.get((week + n) % 3), incident, week * 4 + n, clock.instant());
                clock.advance(Duration.ofHours(5));
                if (n < 2 || week % 4 == 0 && n == 2) {
                    json(Map.of("evidence", "https://git.example.org/changes/" + week))
                            .put("/api/v1/follow-ups/" + key + "/completion");
                } else if (week == 2) {
                    followUp = key;
                }
            }
        }
        clock.set(now);
        String postmortem = imported(team);
        as(people.getFirst()).body(Map.of("dueOn", "2026-03-30", "reason", "The vendor is late"))
                .post("/api/v1/follow-ups/" + followUp + "/extensions");
        as(people.get(1)).body(Map.of("text", "Half of it is live, the rest waits for the vendor."))
                .post("/api/v1/follow-ups/" + followUp + "/comments").then().statusCode(201);
        aFollowUp(Map.of("team", team, "title", "Check certificates every week", "status", "proposed"));
        aFollowUp(
                Map.of("team", team, "title", "Read the runbook aloud", "status", "proposed", "incidents", List.of(incident)));
        String unneeded = aFollowUp(
                Map.of("team", team, "title", "Order a second router", "owner", people.getFirst(), "priority",
                        "P1"));
        as(people.getFirst()).body(Map.of("reason", "The provider has replaced both"))
                .put("/api/v1/follow-ups/" + unneeded + "/dismissal").then().statusCode(200);
        GivenToken.withScope("read", team);
        return new AQuarter(team, aTeam(Map.of("name", "Ledger")), lead, people.getFirst(), incident, postmortem, followUp);
    }

    private static String somebody(String team, String name) {
        String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + team + ".example.org";
        json(Map.of("email", email, "name", name, "team", team)).post("/api/v1/people").then().statusCode(201);
        return email;
    }

    private static String one(String team, String owner, String incident, int n, Instant now) {
        Map<String, Object> fields = new HashMap<>(Map.of("team", team, "title", TITLES.get(n % TITLES.size()), "priority",
                PRIORITIES.get((n + n / 4) % 4), "type", TYPES.get(n % 4), "nature", "preventative", "labels",
                List.of("reliability"),
                "dueOn", now.plus(Duration.ofDays(10 + n % 5 * 9L)).toString().substring(0, 10)));
        if (n % 7 != 3) {
            fields.put("owner", owner);
        }
        if (n % 2 == 0) {
            fields.put("incidents", List.of(incident));
        }
        return aFollowUp(fields);
    }

    private static String imported(String team) {
        Response answer = json(DOCUMENT + "\nTeam: " + team).contentType("text/markdown").queryParam("team", team)
                .post("/api/v1/postmortems");
        answer.then().statusCode(201);
        return answer.path("postmortem.key");
    }
}
