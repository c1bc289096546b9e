package io.followthrough.report.oracle;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What changes around the follow-ups: incidents are understood better, teams move, people come and go. */
final class Circumstances {

    private static final Duration LONG_AGO = Duration.ofDays(70);
    private final Stage stage;

    Circumstances(Stage stage) {
        this.stage = stage;
    }

    void change() {
        switch (stage.random.nextInt(6)) {
            case 0 -> beginIncident();
            case 1, 2 -> learn();
            case 3 -> move();
            case 4 -> leave();
            default -> stage.does("DELETE", "/people/" + stage.one(stage.people) + "/deactivation", null);
        }
    }

    void beginIncident() {
        Occurrence known = anyOccurrence();
        Map<String, Object> body = fields(known);
        body.putAll(Map.of("title", "Checkout outage", "team", stage.one(stage.teams)));
        String key = stage.door.must("POST", "/incidents", body).path("key").asText();
        stage.happened(new Event.Learned(stage.now(), key, known));
    }

    private void learn() {
        String key = stage.one(stage.world.incidents.keySet());
        Occurrence known = anyOccurrence();
        stage.does("PATCH", "/incidents/" + key, fields(known))
                .ifPresent(_ -> stage.happened(new Event.Learned(stage.now(), key, known)));
    }

    private Occurrence anyOccurrence() {
        List<String> services = new ArrayList<>();
        for (int i = stage.random.nextInt(4); i > 0; i--) {
            services.add(stage.one(Words.SERVICES));
        }
        return new Occurrence(stage.oneIn(5) ? null : stage.one(Words.SEVERITIES), services.stream().distinct().toList(),
                stage.oneIn(5) ? null : stage.now().minusMillis(stage.random.nextLong(LONG_AGO.toMillis())));
    }

    private static Map<String, Object> fields(Occurrence known) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("severity", known.severity());
        fields.put("services", known.services());
        fields.put("startedAt", known.startedAt() == null ? null : known.startedAt().toString());
        return fields;
    }

    private void move() {
        String team = stage.one(stage.teams);
        ZoneId zone = ZoneId.of(stage.one(Beginning.ZONES));
        stage.door.must("PATCH", "/teams/" + team, Map.of("zone", zone.getId()));
        stage.happened(new Event.Zoned(stage.now(), team, zone));
    }

    /** Their work goes to the lead, to somebody they name, or to nobody. */
    private void leave() {
        Map<String, Object> how = new HashMap<>(Map.of("successor", stage.one(stage.people)));
        if (stage.oneIn(2)) {
            how.put("handTo", stage.one(stage.people));
        }
        stage.door.send("PUT", "/people/" + stage.one(stage.people) + "/deactivation", null, how)
                .ifPresent(answer -> answer.path("handedOver").forEach(this::handedOver));
    }

    private void handedOver(JsonNode one) {
        stage.happened(new Event.Owned(stage.now(), one.path("key").asText(), Words.text(one, "owner")));
    }
}
