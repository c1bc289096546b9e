package io.followthrough.report.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What happens to incidents: they begin, are understood better, are reviewed, and come again. */
final class Affairs {

    private static final Duration LONG_AGO = Duration.ofDays(70);
    private static final Duration LATELY = Duration.ofDays(3);
    private final Stage stage;

    Affairs(Stage stage) {
        this.stage = stage;
    }

    void goOn() {
        String key = stage.one(stage.world.incidents.keySet());
        switch (stage.random.nextInt(8)) {
            case 0 -> begin();
            case 1, 2, 3 -> learn(key);
            case 4, 5 -> repeat(key);
            default -> review(key);
        }
    }

    /** Whether it matters what is published today. */
    boolean areDue() {
        return stage.world.incidents.keySet().stream().anyMatch(this::isDue);
    }

    void reviewWhatIsDue() {
        review(stage.one(stage.world.incidents.keySet().stream().filter(this::isDue).toList()));
    }

    private boolean isDue(String key) {
        Occurrence known = stage.world.incidents.get(key).last();
        return stage.today(known.team()).equals(known.postmortemDueOn());
    }

    void begin() {
        String team = stage.one(stage.teams);
        Map<String, Object> fields = anything();
        fields.putAll(Map.of("title", "Checkout outage", "team", team));
        JsonNode answer = stage.door.must("POST", "/incidents", fields);
        stage.happened(new Event.Learned(stage.now(), answer.path("key").asText(), known(team, stage.now(), fields, answer)));
    }

    private void learn(String key) {
        Occurrence before = stage.world.incidents.get(key).last();
        Map<String, Object> fields = anything();
        stage.does("PATCH", "/incidents/" + key, fields).ifPresent(answer -> stage.happened(
                new Event.Learned(stage.now(), key, known(before.team(), before.createdAt(), fields, answer))));
    }

    private Map<String, Object> anything() {
        Duration most = stage.oneIn(2) ? LONG_AGO : LATELY;
        Instant started = stage.oneIn(5) ? null : stage.now().minusMillis(stage.random.nextLong(most.toMillis()));
        List<String> services = new ArrayList<>();
        for (int i = stage.random.nextInt(4); i > 0; i--) {
            services.add(stage.one(Words.SERVICES));
        }
        Map<String, Object> fields = new HashMap<>();
        fields.put("severity", stage.oneIn(5) ? null : stage.one(Words.SEVERITIES));
        fields.put("services", services.stream().distinct().toList());
        fields.put("startedAt", started == null ? null : started.toString());
        fields.put("userAffecting", stage.oneIn(3) ? Boolean.valueOf(stage.oneIn(2)) : null);
        fields.put("resolvedAt", stage.oneIn(3) ? null : resolved(started).toString());
        return fields;
    }

    private Instant resolved(Instant started) {
        Instant earliest = started == null ? stage.now().minus(LONG_AGO) : started;
        return earliest.plusMillis(stage.random.nextLong(1 + Duration.between(earliest, stage.now()).toMillis()));
    }

    /** By when a postmortem is due is for the policies to say. */
    @SuppressWarnings("unchecked")
    private static Occurrence known(String team, Instant createdAt, Map<String, Object> fields, JsonNode answer) {
        String started = (String) fields.get("startedAt");
        String due = Words.text(answer, "postmortemDueOn");
        return new Occurrence(team, createdAt, (String) fields.get("severity"), (List<String>) fields.get("services"),
                started == null ? null : Instant.parse(started), (Boolean) fields.get("userAffecting"),
                due == null ? null : LocalDate.parse(due));
    }

    private void repeat(String key) {
        String earlier = stage.one(stage.world.incidents.keySet());
        String url = "/incidents/" + key + "/recurrence";
        if (stage.oneIn(4)) {
            stage.does("DELETE", url, null).ifPresent(_ -> stage.happened(new Event.Repeated(stage.now(), key, null)));
        } else {
            stage.does("PUT", url, Map.of("of", earlier))
                    .ifPresent(_ -> stage.happened(new Event.Repeated(stage.now(), key, earlier)));
        }
    }

    private List<String> of(String incident) {
        return stage.world.reviews.keySet().stream()
                .filter(key -> stage.world.reviews.get(key).incidents().contains(incident)).toList();
    }

    private void review(String incident) {
        if (of(incident).isEmpty() || stage.oneIn(5)) {
            String key = stage.door.must("POST", "/postmortems",
                    Map.of("title", "Why it failed", "team", stage.one(stage.teams), "incidentKeys", List.of(incident)))
                    .path("postmortem").path("key").asText();
            stage.happened(new Event.Reviewed(stage.now(), key, new Review(Set.of(incident), null)));
        }
        String key = stage.oneIn(5) ? stage.one(stage.world.reviews.keySet()) : stage.one(of(incident));
        Review review = stage.world.reviews.get(key);
        String url = "/postmortems/" + key;
        if (review.publishedAt() == null && stage.oneIn(5)) {
            Set<String> more = new TreeSet<>(review.incidents());
            more.add(incident);
            stage.does("PUT", url + "/incidents/" + incident, null)
                    .ifPresent(_ -> stage.happened(new Event.Reviewed(stage.now(), key, new Review(more, null))));
        } else {
            boolean publishes = review.publishedAt() == null;
            stage.does(publishes ? "PUT" : "DELETE", url + "/publication", null)
                    .ifPresent(_ -> stage.happened(new Event.Reviewed(stage.now(), key,
                            new Review(review.incidents(), publishes ? stage.now() : null))));
        }
    }
}
