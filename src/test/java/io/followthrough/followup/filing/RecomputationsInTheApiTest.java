package io.followthrough.followup.filing;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.followthrough.policy.PoliciesInForce;
import io.followthrough.policy.PolicyConfig;
import io.followthrough.policy.PolicyConfig.OnChange;
import io.followthrough.time.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecomputationsInTheApiTest {

    private static final String RECOMPUTATIONS = "/api/v1/policies/recomputations";

    @Inject
    Event<PoliciesChanged> changed;
    @Inject
    RecomputationSchedule schedule;
    @Inject
    Recomputations recomputations;
    @Inject
    PoliciesInForce policies;
    @Inject
    PolicyConfig config;
    @Inject
    MovableClock clock;

    @Test
    void another_file_can_be_tried_out_before_anybody_puts_it_in_force() throws Exception {
        String team = aTeam();
        String first = aFollowUp(Map.of("team", team));
        String second = aFollowUp(Map.of("team", team));
        String third = aFollowUp(Map.of("team", team));
        String chosen = aFollowUp(Map.of("team", team, "dueOn", "2026-06-01"));

        List<Map<String, Object>> moves = previewed(SomePolicies.text(team, "10d")).stream()
                .filter(move -> move.get("team").equals(team)).toList();

        assertThat(moves).extracting(move -> move.get("key")).containsExactly(first, second, third, chosen);
        assertThat(moves.getFirst()).containsEntry("policy", "P2").containsEntry("newPolicy", "tight")
                .containsEntry("because", "team is " + team).containsEntry("dueOn", "2026-05-03")
                .containsEntry("newDueOn", "2026-03-14").containsEntry("kept", null);
        assertThat(moves.getLast()).containsEntry("newDueOn", "2026-06-01").containsEntry("kept", "chosen");
        followUp(first).body("dueOn", is("2026-05-03")).body("version", is(0));
    }

    @Test
    void a_faulty_file_is_answered_with_all_that_is_wrong() {
        given().contentType("application/yaml")
                .body("policies:\n  - name: all\n    clock: now\n    verification: yes\n".getBytes(UTF_8))
                .post(RECOMPUTATIONS + "/preview").then().statusCode(422)
                .body("errors.detail", is(List.of("line 3, column 12: /policies/0/clock must be one of incident_started, "
                        + "incident_resolved, follow_up_created",
                        "line 4, column 19: /policies/0/verification must be one of none, required")));
    }

    @Test
    void an_admin_has_the_policies_in_force_applied_to_what_was_filed_before() {
        String key = aFollowUp(Map.of("priority", "P3"));
        json(Map.of("priority", "P1")).header("If-Match", "*").patch("/api/v1/follow-ups/" + key).then().statusCode(200);
        followUp(key).body("policy", is("P3"));
        given().get("/api/v1/follow-ups/" + key + "/policy").then().statusCode(200).body("policy", is("P3"))
                .body("because", is("it holds for everything that no policy before it holds for")).body("dueBy", is("policy"))
                .body("rule.completeWithin", is("90d")).body("now.policy", is("P1"))
                .body("now.because", is("priority is P1"))
                .body("now.conditions",
                        is(List.of(Map.of("field", "priority", "asked", List.of("P1"), "found", List.of("P1")))))
                .body("now.passedOver", is(List.of(Map.of("policy", "P0", "because", "priority is P1, not P0"))));

        String location = given().post(RECOMPUTATIONS).then().statusCode(202).body("status", is("running"))
                .body("requestedBy", is("unnamed")).extract().header("Location");
        schedule.tick();

        given().get(location).then().statusCode(200).body("status", is("finished")).body("examined", greaterThan(0));
        given().get(RECOMPUTATIONS).then().statusCode(200).body("items[0].status", is("finished"));
        followUp(key).body("policy", is("P1")).body("policyBecause", is("priority is P1")).body("dueOn", is("2026-04-03"));
        given().get(RECOMPUTATIONS + "/preview").then().statusCode(200).body("items.key", not(hasItem(key)));
    }

    @Test
    void all_this_is_for_admins() {
        String lead = aLead(aTeam());

        as(lead).post(RECOMPUTATIONS).then().statusCode(403);
        as(lead).get(RECOMPUTATIONS).then().statusCode(403);
        as(lead).get(RECOMPUTATIONS + "/preview").then().statusCode(403);
        as(lead).get("/api/v1/policies").then().statusCode(200);
    }

    @Test
    void the_first_replica_that_reads_changed_policies_has_open_follow_ups_recomputed_where_that_is_wanted() throws Exception {
        var recompute = new PolicyChanges(recomputations, on(OnChange.RECOMPUTE), changed);
        var newOnly = new PolicyChanges(recomputations, on(OnChange.NEW_ONLY), changed);
        var tight = SomePolicies.tight(aTeam(), "10d");
        notice(newOnly, policies.now());
        int before = count();

        notice(newOnly, tight);
        assertThat(count()).isEqualTo(before);

        notice(recompute, policies.now());
        given().get(RECOMPUTATIONS + "?limit=1").then().body("items[0].requestedBy", is("followthrough"))
                .body("items[0].status", is("running")).body("items[0].endedAt", nullValue());
        schedule.tick();
        given().get(RECOMPUTATIONS + "?limit=1").then().body("items[0].status", is("finished"));
        notice(recompute, policies.now());
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void a_replica_that_was_overtaken_refuses_to_recompute() throws Exception {
        var changes = new PolicyChanges(recomputations, on(OnChange.NEW_ONLY), changed);
        notice(changes, SomePolicies.tight(aTeam(), "10d"));

        given().post(RECOMPUTATIONS).then().statusCode(409).body("detail", containsString("try again"));

        notice(changes, policies.now());
    }

    @Test
    void what_is_in_force_is_shown_with_its_file() {
        given().get("/api/v1/policies").then().statusCode(200).body("source", is("default-policies.yaml"))
                .body("sha256.length()", is(64)).body("onChange", is("new_only")).body("faults", hasSize(0))
                .body("postmortemWithin", is(Map.of("SEV1", "5wd", "SEV2", "5wd"))).body("policies.name", hasItem("P0"))
                .body("policies[0].when", is(Map.of("priority", List.of("P0"))));
    }

    private static List<Map<String, Object>> previewed(String file) {
        List<Map<String, Object>> moves = new ArrayList<>();
        String query = "?limit=3";
        while (query != null) {
            JsonPath page = given().contentType("application/yaml").body(file.getBytes(UTF_8))
                    .post(RECOMPUTATIONS + "/preview" + query).then()
                    .statusCode(200).extract().jsonPath();
            moves.addAll(page.getList("items"));
            query = page.getString("nextCursor") == null ? null : "?limit=3&cursor=" + page.getString("nextCursor");
        }
        return moves;
    }

    private int count() {
        return given().get(RECOMPUTATIONS + "?limit=200").then().extract().jsonPath().getList("items").size();
    }

    private void notice(PolicyChanges changes, io.followthrough.policy.Policies noticed) {
        QuarkusTransaction.requiringNew().run(() -> changes.notice(noticed, clock.instant()));
    }

    private PolicyConfig on(OnChange change) {
        return new PolicyConfig() {

            @Override
            public java.util.Optional<java.nio.file.Path> file() {
                return config.file();
            }

            @Override
            public java.time.Duration every() {
                return config.every();
            }

            @Override
            public OnChange onChange() {
                return change;
            }

            @Override
            public int batch() {
                return config.batch();
            }
        };
    }
}
