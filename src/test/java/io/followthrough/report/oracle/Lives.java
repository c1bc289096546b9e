package io.followthrough.report.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What brings a follow-up to another state. */
final class Lives {

    private final Stage stage;
    private final Passing passing;

    Lives(Stage stage, Passing passing) {
        this.stage = stage;
        this.passing = passing;
    }

    void goOn(String key) {
        int die = stage.random.nextInt(10);
        switch (stage.world.now(key).status) {
            case "proposed" -> either(die < 7, () -> turn(key, "PUT", "/acceptance"), () -> dismiss(key));
            case "in_review" ->
                either(die < 6, () -> verify(key), () -> either(die < 8, () -> reopen(key), () -> dismiss(key)));
            case "done" -> either(die < 7, () -> judge(key), () -> reopen(key));
            case "wont_do" -> reopen(key);
            default -> work(key, die);
        }
    }

    private void work(String key, int die) {
        switch (die) {
            case 0 -> turn(key, stage.oneIn(2) ? "PUT" : "DELETE", "/progress");
            case 1 -> turn(key, stage.oneIn(2) ? "PUT" : "DELETE", "/block");
            case 2 -> dismiss(key);
            case 3 -> merge(key);
            default -> complete(key);
        }
    }

    private static void either(boolean first, Runnable one, Runnable other) {
        (first ? one : other).run();
    }

    private Optional<JsonNode> ask(String key, String method, String what, Object body) {
        return stage.does(method, "/follow-ups/" + key + what, body);
    }

    private void turn(String key, String method, String what) {
        ask(key, method, what, what.equals("/block") && method.equals("PUT") ? Map.of("reason", "Parts are late") : null)
                .ifPresent(answer -> turned(key, answer));
    }

    private void turned(String key, JsonNode answer) {
        stage.happened(new Event.Turned(stage.now(), key, answer.path("status").asText()));
    }

    /** Often it was finished before somebody says so, now and then before it was written down. */
    private void complete(String key) {
        java.time.Instant finished = stage.oneIn(3)
                ? stage.now().minusMillis(stage.random.nextLong(1_500_000_000L))
                : stage.now();
        ask(key, "PUT", "/completion", Map.of("evidence", "It is live", "at", finished.toString()))
                .ifPresent(answer -> stage.happened(new Event.Completed(stage.now(), key, finished,
                        answer.path("status").asText().equals("in_review"))));
    }

    private void verify(String key) {
        if (stage.oneIn(5)) {
            ask(key, "PUT", "/verification", Map.of("outcome", "returned", "reason", "No"))
                    .ifPresent(answer -> turned(key, answer));
        } else {
            ask(key, "PUT", "/verification", Map.of("outcome", "confirmed"))
                    .ifPresent(_ -> stage.happened(new Event.Verified(stage.now(), key)));
        }
    }

    /** Those who do not decide ask a lead. */
    private void dismiss(String key) {
        ask(key, "PUT", "/dismissal", Map.of("reason", "Obsolete")).ifPresent(answer -> {
            if (answer.path("status").asText().equals("wont_do")) {
                stage.happened(new Event.Dismissed(stage.now(), key));
            } else {
                passing.aLittle();
                boolean approved = !stage.oneIn(3);
                stage.door.send("PUT", "/follow-ups/" + key + "/dismissal/decision", null, Map.of("approved", approved))
                        .filter(_ -> approved)
                        .ifPresent(_ -> stage.happened(new Event.Dismissed(stage.now(), key)));
            }
        });
    }

    private void merge(String key) {
        String into = stage.one(stage.followUps());
        ask(key, "PUT", "/merge", Map.of("into", into)).ifPresent(_ -> {
            Set<String> joined = new java.util.TreeSet<>(stage.world.now(into).incidents);
            joined.addAll(stage.world.now(key).incidents);
            stage.happened(new Event.Dismissed(stage.now(), key));
            stage.happened(new Event.Served(stage.now(), into, joined));
        });
    }

    private void reopen(String key) {
        String what = stage.world.now(key).dismissedAt == null ? "/completion" : "/dismissal";
        ask(key, "DELETE", what + "?reason=Again", null).ifPresent(answer -> {
            stage.happened(new Event.Reopened(stage.now(), key));
            owned(key, answer);
        });
    }

    private void judge(String key) {
        switch (stage.random.nextInt(6)) {
            case 0, 1 -> judged(key, "effective", Map.of());
            case 2 -> judged(key, "partially_effective", Map.of());
            case 3 -> judged(key, "inconclusive", Map.of());
            case 4 -> judged(key, "ineffective", Map.of("then", "reopen"));
            default -> judged(key, "ineffective", Map.of("then", "successor"));
        }
    }

    private void judged(String key, String outcome, Map<String, Object> then) {
        Map<String, Object> body = new java.util.HashMap<>(then);
        body.putAll(Map.of("outcome", outcome, "note", "Seen for a month"));
        ask(key, "PUT", "/effectiveness-check", body).ifPresent(answer -> {
            stage.happened(new Event.Judged(stage.now(), key, outcome, then.containsValue("reopen")));
            owned(key, answer);
            if (then.containsValue("successor")) {
                String successor = answer.path("successor").asText();
                stage.happened(new Event.Created(stage.now(), successor,
                        Words.fact(stage.door.must("GET", "/follow-ups/" + successor, null), stage.now())));
            }
        });
    }

    /** Whose owner has left while there was nothing to do is somebody else's when there is again. */
    private void owned(String key, JsonNode answer) {
        stage.happened(new Event.Owned(stage.now(), key, Words.text(answer, "owner")));
    }
}
