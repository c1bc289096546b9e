package io.followthrough.access;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks everything that lists or counts, before and after something restricted is stored: an outsider gets the same answers. */
@QuarkusTest
class RestrictedThingsLeaveNoTraceTest {

    private static final List<String> QUESTIONS = List.of("/api/v1/follow-ups", "/api/v1/follow-ups?team=%s",
            "/api/v1/follow-ups?team=%s&overdue=true&sort=dueOn", "/api/v1/follow-ups?q=walrus",
            "/api/v1/follow-ups?severity=SEV1&team=%s", "/api/v1/follow-ups?team=%s&format=csv", "/api/v1/incidents",
            "/api/v1/incidents?team=%s", "/api/v1/postmortems", "/api/v1/postmortems?team=%s", "/api/v1/history",
            "/api/v1/reports/overdue?groupBy=team", "/api/v1/reports/overdue?groupBy=severity,priority&team=%s",
            "/api/v1/reports/overdue/follow-ups?team=%s", "/api/v1/reports/ageing?groupBy=team",
            "/api/v1/reports/completion?groupBy=owner&team=%s", "/api/v1/reports/on-time?groupBy=type&team=%s",
            "/api/v1/reports/on-time?format=csv", "/api/v1/reports/flow?groupBy=team", "/api/v1/reports/slip?groupBy=severity",
            "/api/v1/reports/time-to-assign?groupBy=service", "/api/v1/reports/prevent-share?groupBy=team",
            "/api/v1/reports/flow?groupBy=service&asOf=2026-03-04T09:00:00Z", "/api/v1/digests", "/", "/follow-ups",
            "/follow-ups?team=%s",
            "/?team=%s&weeks=13", "/reports", "/reports/overdue?groupBy=owner", "/reports/completion?groupBy=team&team=%s",
            "/triage",
            "/triage?team=%s", "/digests");

    private String team;
    private String member;
    private String outsider;

    @BeforeEach
    void people() {
        team = aTeam();
        member = aPerson(team);
        outsider = aPerson(aTeam());
        aFollowUp(Map.of("team", team, "dueOn", "2026-01-05"));
    }

    @Test
    void an_outsider_gets_the_same_answers_as_without_them() {
        Map<String, String> before = answers();

        String incident = aRestrictedIncident();
        String followUp = aFollowUp(Map.of("team", team, "title", "Feed the walrus", "dueOn", "2026-01-05", "owner", member,
                "incidents", List.of(incident), "priority", "P0"));
        aFollowUp(Map.of("team", team, "title", "Cage the walrus", "status", "proposed", "incidents", List.of(incident)));
        json(Map.of("text", "The walrus is hungry")).post("/api/v1/follow-ups/" + followUp + "/comments").then()
                .statusCode(201);
        json(Map.of("title", "The walrus got out", "team", team, "incidentKeys", List.of(incident))).post("/api/v1/postmortems")
                .then().statusCode(201);

        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void an_outsider_cannot_tell_them_from_what_does_not_exist() {
        String incident = aRestrictedIncident();
        String followUp = aFollowUp(Map.of("team", team, "incidents", List.of(incident)));
        String postmortem = json(Map.of("title", "The walrus got out", "team", team, "incidentKeys", List.of(incident)))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");

        for (String path : List.of("/api/v1/incidents/" + incident, "/api/v1/incidents/" + incident + "/history",
                "/api/v1/follow-ups/" + followUp, "/api/v1/follow-ups/" + followUp + "/comments",
                "/api/v1/follow-ups/" + followUp + "/history", "/api/v1/follow-ups/" + followUp + "/extensions",
                "/api/v1/postmortems/" + postmortem, "/api/v1/postmortems/" + postmortem + "/history",
                "/incidents/" + incident, "/follow-ups/" + followUp, "/postmortems/" + postmortem)) {
            as(outsider).get(path).then().statusCode(404);
            as(member).get(path).then().statusCode(200);
        }
        as(outsider).body(Map.of("evidence", "Done")).put("/api/v1/follow-ups/" + followUp + "/completion").then()
                .statusCode(404);
        as(outsider).body(Map.of("text", "Hello")).post("/api/v1/follow-ups/" + followUp + "/comments").then().statusCode(404);
        as(outsider).body(Map.of("changes", List.of(Map.of("key", followUp, "owner", outsider))))
                .post("/api/v1/follow-ups/batch").then().body(containsString("urn:followthrough:problem:not-found"));
    }

    @Test
    void what_hangs_on_an_incident_is_hidden_and_shown_with_it() {
        String incident = anIncident(Map.of("team", team));
        String followUp = aFollowUp(Map.of("team", team, "incidents", List.of(incident)));
        as(outsider).get("/api/v1/follow-ups/" + followUp).then().statusCode(200);

        restrict(incident, true);
        as(outsider).get("/api/v1/follow-ups/" + followUp).then().statusCode(404);
        as(outsider).get("/api/v1/follow-ups?team=" + team).then().body(not(containsString(followUp + "\"")));

        restrict(incident, false);
        as(outsider).get("/api/v1/follow-ups/" + followUp).then().statusCode(200);
        as(outsider).get("/api/v1/follow-ups?team=" + team).then().body(containsString(followUp + "\""));
    }

    @Test
    void it_is_not_handed_to_somebody_who_could_not_see_it() {
        String followUp = aFollowUp(Map.of("team", team, "incidents", List.of(aRestrictedIncident())));

        json(Map.of("owner", outsider)).put("/api/v1/follow-ups/" + followUp + "/owner").then().statusCode(422);
        json(Map.of("owner", member)).put("/api/v1/follow-ups/" + followUp + "/owner").then().statusCode(200);
    }

    private String aRestrictedIncident() {
        return anIncident(Map.of("team", team, "title", "The walrus got out", "severity", "SEV1", "restricted", true));
    }

    private static void restrict(String incident, boolean restricted) {
        json(Map.of("restricted", restricted)).header("If-Match", "*").patch("/api/v1/incidents/" + incident).then()
                .statusCode(200);
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        QUESTIONS.forEach(question -> answers.put(question,
                as(outsider).get(question.replace("%s", team)).then().statusCode(200).extract().asString()));
        return answers;
    }
}
