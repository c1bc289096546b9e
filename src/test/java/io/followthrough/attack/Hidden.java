package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A restricted incident and what hangs on it.
 *
 * @param member somebody who sees it
 * @param names how the examples of the description name such things, and how these are called
 */
record Hidden(String team, String member, Map<String, String> names) {

    static final String FOLLOW_UP = "FU-128";
    static final String OTHER_FOLLOW_UP = "FU-127";
    static final String INCIDENT = "INC-42";
    static final String OTHER_INCIDENT = "INC-17";
    static final String POSTMORTEM = "PM-7";
    static final String CAUSE = "\"cause\":51";

    /** What is not there, by the same names. */
    static final Map<String, String> MISSING = Map.of(FOLLOW_UP, "FU-88888888", OTHER_FOLLOW_UP, "FU-88888888", INCIDENT,
            "INC-88888888", OTHER_INCIDENT, "INC-88888888", POSTMORTEM, "PM-88888888", CAUSE, "\"cause\":88888888");

    static Hidden made() {
        String team = aTeam();
        String member = aPerson(team);
        String incident = anIncident(Map.of("team", team, "title", "The walrus got out", "restricted", true));
        var postmortem = json(Map.of("title", "The walrus got out", "team", team, "incidentKeys", List.of(incident), "causes",
                List.of(Map.of("text", "No fence", "root", true)))).post("/api/v1/postmortems").then().statusCode(201).extract()
                .jsonPath();
        String followUp = aFollowUp(Map.of("team", team, "title", "Feed the walrus", "incidents", List.of(incident)));
        json(Map.of("dueOn", "2027-12-01", "reason", "The fishmonger")).post("/api/v1/follow-ups/" + followUp + "/extensions")
                .then().statusCode(201);
        Map<String, String> names = new LinkedHashMap<>();
        names.put(FOLLOW_UP, followUp);
        names.put(OTHER_FOLLOW_UP, followUp);
        names.put(INCIDENT, incident);
        names.put(OTHER_INCIDENT, incident);
        names.put(POSTMORTEM, postmortem.getString("postmortem.key"));
        names.put(CAUSE, "\"cause\":" + postmortem.getLong("postmortem.causes[0].id"));
        return new Hidden(team, member, names);
    }

    String followUp() {
        return names.get(FOLLOW_UP);
    }

    String incident() {
        return names.get(INCIDENT);
    }

    String postmortem() {
        return names.get(POSTMORTEM);
    }
}
