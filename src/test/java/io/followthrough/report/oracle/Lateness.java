package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Deadlines are missed, which the service finds out by itself, and excused. What was missed is for the policies to say. */
final class Lateness {

    private final Stage stage;

    Lateness(Stage stage) {
        this.stage = stage;
    }

    void goOn() {
        if (stage.world.misses.isEmpty() || stage.oneIn(3)) {
            lookForMisses();
        } else {
            decide(stage.one(stage.world.misses.keySet()));
        }
    }

    private void lookForMisses() {
        stage.escalations.accept(stage.now());
        stage.door.must("GET", "/violations?limit=200&team=" + String.join(",", stage.teams), null).path("items")
                .forEach(this::recorded);
    }

    private void recorded(JsonNode violation) {
        String followUp = violation.path("followUp").asText();
        int number = violation.path("number").asInt();
        if (!stage.world.misses.containsKey(followUp + "/violations/" + number)) {
            stage.happened(new Event.Missed(Instant.parse(violation.path("recordedAt").asText()), number,
                    new Miss(followUp, violation.path("policy").asText(), violation.path("kind").asText(),
                            LocalDate.parse(violation.path("missedSince").asText()), false)));
        }
    }

    private void decide(String violation) {
        Miss miss = stage.world.misses.get(violation);
        int number = Integer.parseInt(violation.substring(violation.lastIndexOf('/') + 1));
        String url = "/follow-ups/" + violation + "/excuse";
        (miss.isExcused()
                ? stage.does("DELETE", url, null)
                : stage.does("PUT", url, Map.of("reason", "The vendor was late")))
                .ifPresent(_ -> stage.happened(new Event.Missed(stage.now(), number,
                        new Miss(miss.followUp(), miss.policy(), miss.deadline(), miss.since(), !miss.isExcused()))));
    }
}
