package io.followthrough.attack;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.problem.BadRequest;
import io.followthrough.problem.DescribedOperation;
import io.followthrough.problem.Description;
import io.followthrough.problem.Existing;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Adds to every body what only the service itself may say; where it is no field of the request it is refused by name. */
@QuarkusTest
class MassAssignmentTest {

    private static final Map<String, Object> OURS = Map.ofEntries(Map.entry("id", 1), Map.entry("key", "FU-1"),
            Map.entry("version", 99), Map.entry("createdAt", "2020-01-01T00:00:00Z"),
            Map.entry("updatedAt", "2020-01-01T00:00:00Z"), Map.entry("createdBy", "boss@example.org"),
            Map.entry("role", "admin"), Map.entry("roles", List.of("admin")), Map.entry("isAdmin", true),
            Map.entry("admin", true),
            Map.entry("everywhere", "admin"), Map.entry("permissions", List.of("ADMINISTER")),
            Map.entry("actor", "boss@example.org"),
            Map.entry("author", "boss@example.org"), Map.entry("originalDueOn", "2030-01-01"),
            Map.entry("completedBy", "boss@example.org"),
            Map.entry("completedAt", "2020-01-01T00:00:00Z"), Map.entry("verifiedBy", "boss@example.org"),
            Map.entry("requestedBy", "boss@example.org"), Map.entry("decidedBy", "boss@example.org"),
            Map.entry("restrictedTo", List.of(1)), Map.entry("restricted", true), Map.entry("status", "done"),
            Map.entry("hash", "x"),
            Map.entry("secret", "ft_x"), Map.entry("team_id", 1), Map.entry("teamId", 1), Map.entry("ownerId", 1),
            Map.entry("__proto__", Map.of("isAdmin", true)), Map.entry("class", Map.of("classLoader", Map.of())),
            Map.entry("@class", "java.lang.ProcessBuilder"), Map.entry("@type", "java.lang.ProcessBuilder"));

    private final List<String> faults = new ArrayList<>();
    private int sent;

    @Test
    void what_is_no_field_of_a_request_is_refused_by_name() {
        Existing existing = Existing.made();
        for (DescribedOperation operation : Description.read().operations()) {
            for (BadRequest good : operation.asDescribed()) {
                String type = good.headers().get("Content-Type");
                if (type != null && type.endsWith("json") && operation.example(type).isObject()) {
                    OURS.keySet().stream().filter(field -> !operation.schema(type).path("properties").has(field))
                            .forEach(field -> expectRefusal(existing, good, (ObjectNode) operation.example(type), field));
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(sent).isGreaterThan(600);
    }

    @Test
    void what_a_page_adds_to_its_form_changes_nothing_else() {
        String team = aTeam();
        String member = aPerson(team);
        String followUp = aFollowUp(Map.of("team", team));

        given().header("X-Forwarded-Email", member).redirects().follow(false).formParam("version", 0).formParam("text", "Hello")
                .formParam("author", "boss@example.org").formParam("status", "done").formParam("owner", "boss@example.org")
                .formParam("role", "admin").post("/follow-ups/" + followUp + "/comment").then().statusCode(303);

        as(member).get("/api/v1/follow-ups/" + followUp).then().body("status", is("open")).body("owner", nullValue());
        as(member).get("/api/v1/follow-ups/" + followUp + "/comments").then().body("items[0].author", is(member));
    }

    @Test
    void nobody_gives_themselves_a_team_or_a_role() {
        String member = aPerson(aTeam());
        String coveted = aTeam();

        as(member).header("If-Match", "*").body(Map.of("team", coveted)).patch("/api/v1/people/" + member).then()
                .statusCode(403);
        as(member).body(Map.of("role", "lead")).put("/api/v1/teams/" + coveted + "/members/" + member).then().statusCode(403);
        as(member).header("If-Match", "*").body(Map.of("lead", member)).patch("/api/v1/teams/" + coveted).then()
                .statusCode(403);
        as(member).body(Map.of("name", "mine", "scopes", List.of("admin"))).post("/api/v1/tokens").then().statusCode(403);
    }

    private void expectRefusal(Existing existing, BadRequest good, ObjectNode example, String field) {
        JsonNode body = example.deepCopy().set(field, Description.JSON.valueToTree(OURS.get(field)));
        HttpResponse<String> answer = Attacker.whoMayDoEverything().sends(existing.put(good.sending(body.toString())));
        sent++;
        if (answer.statusCode() != 400 || !answer.body().contains("\"/" + field + "\"")) {
            faults.add(good.method() + " " + good.path() + " with " + field + ": " + answer.statusCode() + " "
                    + BadRequest.shortened(answer.body(), 200));
        }
    }
}
