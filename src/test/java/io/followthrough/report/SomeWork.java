package io.followthrough.report;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.enterprise.inject.spi.CDI;

import io.followthrough.escalation.EscalationRun;
import io.followthrough.followup.AnyRequest;
import io.followthrough.time.MovableClock;
import io.restassured.response.Response;

/** Two teams that follow up, and move, and learn more about their incidents; the same in every run. */
final class SomeWork {

    private static final List<String> ZONES = List.of("UTC", "Pacific/Auckland", "America/St_Johns", "Asia/Kolkata");

    private final Random random;
    private final MovableClock clock;
    private final List<String> teams = List.of(aTeam(), aTeam());
    private final List<String> people = List.of(aPerson(teams.getFirst()), aPerson(teams.getLast()));
    private final List<String> incidents = new ArrayList<>();
    private final List<AnyRequest> followUps = new ArrayList<>();
    private final String postmortem = json(
            Map.of("title", "Pool exhausted", "causes", List.of(Map.of("text", "No limit", "root", true))))
            .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");
    private int refused;

    SomeWork(Random random, MovableClock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** As a query parameter names them. */
    String teams() {
        return String.join(",", teams);
    }

    int refused() {
        return refused;
    }

    void doSomething() {
        int die = followUps.isEmpty() ? 0 : random.nextInt(20);
        switch (die) {
            case 0, 1, 2, 3 -> begin();
            case 4 -> learn();
            case 5 -> move();
            case 6 -> review();
            case 7 -> repeat();
            case 8 -> escalate();
            default -> {
                AnyRequest any = one(followUps);
                note(any.send(any.next()));
            }
        }
    }

    private void begin() {
        if (incidents.isEmpty() || random.nextInt(3) == 0) {
            incidents.add(anIncident(Map.of("team", one(teams), "severity", "SEV" + (1 + random.nextInt(4)), "services",
                    List.of("service-" + random.nextInt(3)))));
        }
        String due = clock.instant().plusSeconds(86_400L * random.nextInt(40)).toString().substring(0, 10);
        Map<String, Object> wanted = Map.of("team", one(teams), "status", random.nextInt(4) == 0 ? "proposed" : "open",
                "priority", "P" + random.nextInt(4), "dueOn", due, "incidents", List.of(one(incidents)));
        String key = aFollowUp(wanted);
        String other = followUps.isEmpty() ? key : one(followUps).key();
        followUps.add(new AnyRequest(random, people, key, other, one(incidents), postmortem));
    }

    /** What an incident was is often known only later. */
    private void learn() {
        String url = "/api/v1/incidents/" + one(incidents);
        note(patched(url, Map.of("severity", "SEV" + (1 + random.nextInt(4)), "services",
                List.of("service-" + random.nextInt(3), "service-" + random.nextInt(3)), "startedAt",
                "2026-0" + (1 + random.nextInt(3)) + "-15T12:00:00Z")));
    }

    private void review() {
        note(patched("/api/v1/incidents/" + one(incidents), Map.of("resolvedAt", clock.instant().toString())));
        String key = json(Map.of("title", "Why it failed", "team", one(teams), "incidentKeys", List.of(one(incidents))))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");
        note(json("{}").put("/api/v1/postmortems/" + key + "/publication"));
    }

    private void repeat() {
        note(json(Map.of("of", one(incidents))).put("/api/v1/incidents/" + one(incidents) + "/recurrence"));
    }

    private void escalate() {
        CDI.current().select(EscalationRun.class).get().run(clock.instant());
    }

    private void move() {
        note(patched("/api/v1/teams/" + one(teams), Map.of("zone", one(ZONES))));
    }

    private static Response patched(String url, Map<String, Object> change) {
        return json(change).header("If-Match", "*").patch(url);
    }

    private void note(Response answer) {
        refused += answer.statusCode() >= 300 ? 1 : 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
