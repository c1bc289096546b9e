package io.followthrough.report.oracle;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** What changes around the follow-ups: teams move, people come and go, and so do incidents. */
final class Circumstances {

    private final Stage stage;

    Circumstances(Stage stage) {
        this.stage = stage;
    }

    void change() {
        switch (stage.random.nextInt(5)) {
            case 0, 1 -> new Affairs(stage).goOn();
            case 2 -> move();
            case 3 -> leave();
            default -> stage.does("DELETE", "/people/" + stage.one(stage.people) + "/deactivation", null);
        }
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
