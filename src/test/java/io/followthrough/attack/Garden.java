package io.followthrough.attack;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aTeam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import io.followthrough.escalation.EscalationRun;
import io.followthrough.time.MovableClock;

/**
 * Everything that can be made, changed and done, with one text in every field that takes any text.
 *
 * @param pages where the text must be readable
 */
record Garden(Planting planting, String owner, List<String> pages) {

    private static final String FOLLOW_UP = "/api/v1/follow-ups/{key}";

    static Garden full(Planting planting) {
        return new Garden(planting, "gardener-" + aTeam() + "@example.org", new ArrayList<>()).filled();
    }

    private Garden filled() {
        String text = planting.text();
        String team = "garden-" + aTeam();
        planting.plant("POST", "/api/v1/teams", "", Map.of("slug", team, "name", text));
        planting.plant("PATCH", "/api/v1/teams/{slug}", team, Map.of("name", text));
        planting.plant("POST", "/api/v1/people", "", Map.of("email", owner, "name", text, "team", team));
        planting.plant("PATCH", "/api/v1/people/{email}", owner, Map.of("name", text));
        String lead = aLead(team);
        String incident = planting.plant("POST", "/api/v1/incidents", "",
                Map.of("title", text, "impact", text, "services", List.of(text), "team", team)).path("key");
        planting.plant("PATCH", "/api/v1/incidents/{key}", incident,
                Map.of("title", text + "!", "impact", text + "!", "services", List.of(text + "!")));
        pages.add("/incidents/" + incident);
        Map<String, Object> followUp = Map.of("title", text, "description", text, "labels", List.of(text), "links",
                List.of(text),
                "team", team, "dueOn", "2026-01-05");
        var postmortem = planting.plant("POST", "/api/v1/postmortems", "",
                Map.of("title", text, "summary", text, "rootCause", text,
                        "team", team, "causes", List.of(Map.of("text", text, "root", true)), "timeline",
                        List.of(Map.of("text", text)),
                        "incidents", List.of(Map.of("title", text, "impact", text, "services", List.of(text), "team", team)),
                        "followUps",
                        List.of(withoutTeam(followUp))))
                .jsonPath();
        planting.plant("PATCH", "/api/v1/postmortems/{key}", postmortem.getString("postmortem.key"),
                Map.of("title", text + "!", "summary", text + "!", "rootCause", text + "!"));
        pages.add("/postmortems/" + postmortem.getString("postmortem.key"));
        String verified = created(followUp);
        act(lead, "PUT", "/block", verified, Map.of("reason", text));
        act(lead, "DELETE", "/block", verified, Map.of());
        act(lead, "POST", "/comments", verified, Map.of("text", text));
        planting.plantAs(owner, "POST", FOLLOW_UP + "/extensions", verified, Map.of("dueOn", "2027-01-05", "reason", text));
        planting.plantAs(lead, "PUT", FOLLOW_UP + "/extensions/{number}/decision".replace("{number}", "1"), verified,
                Map.of("decision", "refused", "reason", text));
        planting.places().add("PUT " + FOLLOW_UP + "/extensions/{number}/decision /reason");
        act(lead, "PUT", "/due-date", verified, Map.of("dueOn", "2027-02-05", "reason", text));
        act(lead, "PUT", "/snooze", verified, Map.of("until", "2026-03-20", "reason", text));
        act(lead, "PATCH", "", verified,
                Map.of("title", text + "!", "description", text + "!", "labels", List.of(text + "!"), "links",
                        List.of(text + "!")));
        act(lead, "PUT", "/completion", verified, Map.of("evidence", text));
        act(lead, "DELETE", "/completion", verified, Map.of("reason", text));
        act(lead, "PUT", "/completion", verified, Map.of("evidence", text));
        act(lead, "PUT", "/effectiveness-check", verified, Map.of("outcome", "effective", "note", text));
        String returned = created(with(followUp, "priority", "P0"));
        act(lead, "PUT", "/completion", returned, Map.of("evidence", text));
        planting.plantAs(owner, "PUT", FOLLOW_UP + "/verification", returned, Map.of("outcome", "returned", "reason", text));
        String dismissed = created(followUp);
        planting.plantAs(owner, "POST", FOLLOW_UP + "/extensions", dismissed, Map.of("dueOn", "2027-01-05", "reason", text));
        planting.plantAs(owner, "DELETE", FOLLOW_UP + "/extensions/1", dismissed, Map.of("reason", text));
        planting.places().add("DELETE " + FOLLOW_UP + "/extensions/{number} /reason");
        planting.plantAs(owner, "PUT", FOLLOW_UP + "/dismissal", dismissed, Map.of("reason", text));
        act(lead, "PUT", "/dismissal/decision", dismissed, Map.of("approved", false, "reason", text));
        act(lead, "PUT", "/dismissal", dismissed, Map.of("reason", text));
        act(lead, "DELETE", "/dismissal", dismissed, Map.of("reason", text));
        Map<String, ?> labels = Map.of("add", List.of(text + "?"), "remove", List.of(text + "!"));
        planting.plant("POST", "/api/v1/follow-ups/batch", "", Map.of("changes",
                List.of(Map.of("key", dismissed, "action", "complete", "evidence", text, "reason", text, "labels", labels))));
        String leaving = "leaving-" + owner;
        planting.plant("POST", "/api/v1/people", "", Map.of("email", leaving, "name", text));
        planting.plant("PUT", "/api/v1/people/{email}/deactivation", leaving, Map.of("reason", text));
        planting.plant("POST", "/api/v1/deliveries/withdrawal", "",
                Map.of("queuedBefore", "2024-03-04T02:00:00Z", "channel", text, "topic", text));
        String late = created(followUp);
        EscalationRun run = CDI.current().select(EscalationRun.class).get();
        int looked;
        do {
            looked = run.run(MovableClock.START);
        } while (looked > 0);
        planting.plantAs(lead, "PUT", FOLLOW_UP + "/violations/1/excuse", late, Map.of("reason", text));
        planting.places().add("PUT " + FOLLOW_UP + "/violations/{number}/excuse /reason");
        return this;
    }

    private static Map<String, Object> withoutTeam(Map<String, Object> followUp) {
        Map<String, Object> written = new HashMap<>(followUp);
        written.remove("team");
        return written;
    }

    private static Map<String, Object> with(Map<String, Object> followUp, String field, Object value) {
        Map<String, Object> more = new HashMap<>(followUp);
        more.put(field, value);
        return more;
    }

    private void act(String actor, String method, String below, String key, Map<String, ?> body) {
        planting.plantAs(actor, method, FOLLOW_UP + below, key, body);
    }

    private String created(Map<String, Object> followUp) {
        String key = planting.plant("POST", "/api/v1/follow-ups", "", with(followUp, "owner", owner)).path("key");
        pages.add("/follow-ups/" + key);
        return key;
    }
}
