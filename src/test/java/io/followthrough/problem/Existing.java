package io.followthrough.problem;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the examples of the description name, as it is called where it really exists. */
public record Existing(Map<String, String> names) {

    public static Existing made() {
        String team = aTeam();
        String person = aPerson(team);
        String incident = anIncident(Map.of("team", team));
        var postmortem = json(Map.of("title", "Checkout outage", "team", team, "incidentKeys", List.of(incident), "causes",
                List.of(Map.of("text", "No limit", "root", true)))).post("/api/v1/postmortems").then().statusCode(201).extract()
                .jsonPath();
        String followUp = aFollowUp(Map.of("team", team, "owner", person, "incidents", List.of(incident)));
        json(Map.of("dueOn", "2026-12-01", "reason", "The vendor")).post("/api/v1/follow-ups/" + followUp + "/extensions")
                .then()
                .statusCode(201);
        json(Map.of("text", "Hello")).post("/api/v1/follow-ups/" + followUp + "/comments").then().statusCode(201);
        Map<String, String> names = new LinkedHashMap<>();
        names.put("FU-128", followUp);
        names.put("FU-127", aFollowUp(Map.of("team", team)));
        names.put("INC-42", incident);
        names.put("PM-7", postmortem.getString("postmortem.key"));
        names.put("ana@example.org", person);
        names.put("payments", team);
        names.put("\"cause\":51", "\"cause\":" + postmortem.getLong("postmortem.causes[0].id"));
        return new Existing(names);
    }

    public BadRequest put(BadRequest request) {
        BadRequest there = request.at(put(request.path()));
        return request.body() == null || request.body().length > 100_000 || !isText(request.body())
                ? there
                : there.sending(put(new String(request.body(), UTF_8)));
    }

    private String put(String text) {
        String put = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            put = put.replace(name.getKey(), name.getValue());
        }
        return put;
    }

    private static boolean isText(byte[] body) {
        return Arrays.equals(new String(body, UTF_8).getBytes(UTF_8), body);
    }
}
