package io.followthrough.followup.filing;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.followthrough.access.Actor;
import io.followthrough.policy.Policies;
import io.followthrough.time.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecomputingTest {

    private static final Actor ADMIN = new Actor("admin@example.org");

    @Inject
    Recomputing recomputing;
    @Inject
    Recomputations recomputations;
    @Inject
    MovableClock clock;

    private String team;

    @BeforeEach
    void begin() {
        team = aTeam();
    }

    @Test
    void an_open_follow_up_is_filed_and_dated_again_with_one_row_of_history_that_names_the_policy() throws IOException {
        String key = aFollowUp(Map.of("team", team));
        followUp(key).body("policy", is("P2")).body("policyBecause", is("priority is P2")).body("dueOn", is("2026-05-03"));

        recompute(tight("10d"));

        followUp(key).body("policy", is("tight")).body("policyBecause", is("team is " + team)).body("dueOn", is("2026-03-14"))
                .body("originalDueOn", is("2026-05-03")).body("extensions", is(0)).body("version", is(1));
        given().get("/api/v1/follow-ups/" + key + "/history").then().body("", hasSize(2)).body("[1].action", is("recompute"))
                .body("[1].actor", is("admin@example.org"))
                .body("[1].reason", containsString("Policy tight of tight.yaml, sha256 "))
                .body("[1].changes.field", is(List.of("dueOn", "policy", "policyBecause")));
    }

    @Test
    void what_people_decided_stays_and_so_does_what_is_done() throws IOException {
        String lead = aPerson(team);
        json(Map.of("lead", lead)).header("If-Match", "*").patch("/api/v1/teams/" + team).then().statusCode(200);
        String chosen = aFollowUp(Map.of("team", team, "dueOn", "2026-06-01"));
        String moved = aFollowUp(Map.of("team", team));
        as(lead).body(Map.of("dueOn", "2026-06-02", "reason", "As agreed")).put("/api/v1/follow-ups/" + moved + "/due-date")
                .then().statusCode(200);
        String asked = aFollowUp(Map.of("team", team));
        json(Map.of("dueOn", "2026-06-03", "reason", "The vendor")).post("/api/v1/follow-ups/" + asked + "/extensions").then()
                .statusCode(201);
        String done = aFollowUp(Map.of("team", team));
        json(Map.of("evidence", "See the dashboard")).put("/api/v1/follow-ups/" + done + "/completion").then().statusCode(200);

        recompute(tight("10d"));

        followUp(chosen).body("dueOn", is("2026-06-01")).body("policy", is("tight"));
        followUp(moved).body("dueOn", is("2026-06-02")).body("originalDueOn", is("2026-05-03"));
        followUp(asked).body("dueOn", is("2026-05-03")).body("extensionRequested", is("2026-06-03"));
        followUp(done).body("dueOn", is("2026-05-03")).body("policy", is("P2"));
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        String key = aFollowUp(Map.of("team", team));
        recompute(tight("10d"));

        RecomputationView second = recompute(tight("10d"));

        assertThat(second.changed()).isZero();
        assertThat(second.failed()).isZero();
        followUp(key).body("version", is(1));
    }

    @Test
    void several_replicas_change_each_follow_up_once_and_nobody_twice() throws Exception {
        List<String> keys = IntStream.range(0, 30).mapToObj(_ -> aFollowUp(Map.of("team", team))).toList();
        Policies policies = tight("11d");
        long id = requested(policies).id();

        try (ExecutorService replicas = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(_ -> replicas.submit(() -> whileRunning(policies, id))).toList();
            for (Future<?> replica : running) {
                replica.get();
            }
        }

        keys.forEach(key -> followUp(key).body("dueOn", is("2026-03-15")).body("version", is(1)));
        assertThat(view(id).changed()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void one_that_was_stopped_goes_on_where_it_was() throws IOException {
        String first = aFollowUp(Map.of("team", team));
        String second = aFollowUp(Map.of("team", team));
        Policies policies = tight("12d");
        long id = requested(policies).id();
        while (followUp(first).extract().path("dueOn").equals("2026-05-03")) {
            recomputing.next(policies, 1, clock.instant());
        }

        followUp(first).body("dueOn", is("2026-03-16"));
        followUp(second).body("dueOn", is("2026-05-03"));
        assertThat(view(id).status()).isEqualTo(RecomputationStatus.RUNNING);

        whileRunning(policies, id);
        followUp(second).body("dueOn", is("2026-03-16"));
    }

    @Test
    void a_replica_with_other_policies_takes_no_part_and_newer_ones_take_the_place_of_older() throws IOException {
        Policies older = tight("13d");
        Policies newer = tight("14d");
        long replaced = requested(older).id();

        assertThat(recomputing.next(newer, 200, clock.instant())).isFalse();
        assertThat(view(replaced).examined()).isZero();

        long replacing = requested(newer).id();
        assertThat(view(replaced).status()).isEqualTo(RecomputationStatus.SUPERSEDED);
        assertThat(requested(newer).id()).isEqualTo(replacing);
        whileRunning(newer, replacing);
    }

    /** As when its owner left the only team that may see it. */
    @Test
    void one_that_cannot_be_changed_does_not_hold_up_the_others() throws IOException {
        String stranger = aPerson(team);
        String restricted = json(Map.of("title", "Leak", "team", team, "restricted", true)).post("/api/v1/incidents").then()
                .statusCode(201).extract().path("key");
        String hindered = aFollowUp(Map.of("team", team, "incidents", List.of(restricted), "owner", stranger));
        String other = aFollowUp(Map.of("team", team));
        json(Map.of("team", aTeam())).header("If-Match", "*").patch("/api/v1/people/" + stranger).then().statusCode(200);

        RecomputationView run = recompute(tight("15d"));

        assertThat(run.failed()).isEqualTo(1);
        followUp(hindered).body("dueOn", is("2026-05-03"));
        followUp(other).body("dueOn", is("2026-03-19"));
    }

    private Policies tight(String completeWithin) throws IOException {
        return SomePolicies.tight(team, completeWithin);
    }

    private RecomputationView requested(Policies policies) {
        return recomputations.request(policies, ADMIN, clock.instant()).view();
    }

    private RecomputationView recompute(Policies policies) {
        long id = requested(policies).id();
        whileRunning(policies, id);
        return view(id);
    }

    private void whileRunning(Policies policies, long id) {
        while (view(id).status() == RecomputationStatus.RUNNING) {
            recomputing.next(policies, 7, clock.instant());
        }
    }

    private RecomputationView view(long id) {
        return QuarkusTransaction.requiringNew().call(() -> recomputations.numbered(id).view());
    }
}
