package io.followthrough.report.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What changes about a follow-up in whatever state it is: who answers for it, its kind, its date, its incidents. */
final class Changes {

    private final Stage stage;
    private final Passing passing;

    Changes(Stage stage, Passing passing) {
        this.stage = stage;
        this.passing = passing;
    }

    void change(String key) {
        switch (stage.random.nextInt(11)) {
            case 0, 1 -> own(key, stage.one(stage.people));
            case 2 -> own(key, null);
            case 3 -> reclassify(key);
            case 4 -> serve(key, stage.one(stage.world.incidents.keySet()));
            case 5, 6 -> transfer(key);
            case 7, 8 -> move(key);
            default -> askForMoreTime(key);
        }
    }

    private Optional<JsonNode> ask(String key, String method, String what, Object body) {
        return stage.does(method, "/follow-ups/" + key + what, body);
    }

    private void own(String key, String owner) {
        (owner == null ? ask(key, "DELETE", "/owner", null) : ask(key, "PUT", "/owner", Map.of("owner", owner)))
                .ifPresent(_ -> stage.happened(new Event.Owned(stage.now(), key, owner)));
    }

    private void reclassify(String key) {
        Event.Reclassified wanted = new Event.Reclassified(stage.now(), key, Words.priority(stage), Words.nature(stage),
                Words.type(stage));
        ask(key, "PATCH", "", Map.of("priority", wanted.priority(), "nature", wanted.nature(), "type", wanted.type()))
                .ifPresent(_ -> stage.happened(wanted));
    }

    private void serve(String key, String incident) {
        Set<String> served = new TreeSet<>(stage.world.now(key).incidents);
        String method = served.add(incident) ? "PUT" : "DELETE";
        if (method.equals("DELETE")) {
            served.remove(incident);
        }
        ask(key, method, "/incidents/" + incident, null)
                .ifPresent(_ -> stage.happened(new Event.Served(stage.now(), key, served)));
    }

    /** Only a batch lets another team answer for something. */
    private void transfer(String key) {
        String team = stage.one(stage.teams);
        stage.does("POST", "/follow-ups/batch", Map.of("atomic", true, "changes", List.of(Map.of("key", key, "team", team))))
                .ifPresent(_ -> stage.happened(new Event.Transferred(stage.now(), key, team)));
    }

    private void move(String key) {
        LocalDate day = aDay();
        ask(key, "PUT", "/due-date", Map.of("dueOn", day.toString(), "reason", "Freeze"))
                .ifPresent(_ -> stage.happened(new Event.Extended(stage.now(), key, day)));
    }

    private void askForMoreTime(String key) {
        LocalDate day = aDay();
        ask(key, "POST", "/extensions", Map.of("dueOn", day.toString(), "reason", "Parts are late")).ifPresent(asked -> {
            passing.aLittle();
            boolean approved = !stage.oneIn(3);
            stage.door.send("PUT", "/follow-ups/" + key + "/extensions/" + asked.path("number").asText() + "/decision", null,
                    Map.of("decision", approved ? "approved" : "refused")).filter(_ -> approved)
                    .ifPresent(_ -> stage.happened(new Event.Extended(stage.now(), key, day)));
        });
    }

    private LocalDate aDay() {
        return Words.today(stage).plusDays(stage.oneIn(3) ? stage.random.nextInt(3) : stage.random.nextInt(35));
    }
}
