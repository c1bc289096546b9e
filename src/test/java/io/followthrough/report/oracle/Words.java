package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What can be said of a follow-up, and how the API says it. */
final class Words {

    static final List<String> PRIORITIES = List.of("P0", "P1", "P2", "P3");
    static final List<String> SEVERITIES = List.of("SEV1", "SEV2", "SEV3", "SEV4");
    static final List<String> NATURES = List.of("correction", "corrective", "preventative", "improvement");
    static final List<String> TYPES = List.of("prevent", "detect", "mitigate", "repair", "investigate", "process");

    static final List<String> SERVICES = List.of("service-0", "service-1", "service-2", "service-3");

    private Words() {}

    static String priority(Stage stage) {
        return stage.one(PRIORITIES);
    }

    static String nature(Stage stage) {
        return stage.oneIn(3) ? "preventative" : stage.one(NATURES);
    }

    static String type(Stage stage) {
        return stage.one(TYPES);
    }

    /** Somewhere. */
    static LocalDate today(Stage stage) {
        return stage.today(stage.one(stage.teams));
    }

    /** As it is created: what happens to it afterwards is for the events to say. */
    static Fact fact(JsonNode answer, Instant createdAt) {
        Fact fact = shown(answer);
        fact.createdAt = createdAt;
        return fact;
    }

    /** What the API shows of a fact. */
    static Fact shown(JsonNode answer) {
        Fact fact = new Fact();
        fact.team = answer.path("team").asText();
        fact.owner = text(answer, "owner");
        fact.priority = answer.path("priority").asText();
        fact.nature = answer.path("nature").asText();
        fact.type = answer.path("type").asText();
        fact.status = answer.path("status").asText();
        fact.dueOn = LocalDate.parse(answer.path("dueOn").asText());
        fact.originalDueOn = LocalDate.parse(answer.path("originalDueOn").asText());
        fact.extensions = answer.path("extensions").asInt();
        fact.completedAt = text(answer, "completedAt") == null ? null : Instant.parse(text(answer, "completedAt"));
        fact.effectiveness = text(answer, "effectiveness");
        Set<String> incidents = new TreeSet<>();
        answer.path("incidents").forEach(key -> incidents.add(key.asText()));
        fact.incidents = incidents;
        return fact;
    }

    static String text(JsonNode answer, String field) {
        return answer.path(field).isTextual() ? answer.path(field).asText() : null;
    }
}
