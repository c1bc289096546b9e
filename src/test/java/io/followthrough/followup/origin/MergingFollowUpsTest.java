package io.followthrough.followup.origin;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergingFollowUpsTest {

    @Inject
    EntityManager entities;

    private String team;
    private String own;
    private String incident;
    private String staying;
    private String merged;

    @BeforeEach
    void twoThatSayTheSame() {
        team = aTeam();
        incident = anIncident(Map.of("team", team));
        own = anIncident(Map.of("team", team));
        staying = aFollowUp(Map.of("team", team, "labels", List.of("pool", "own"), "incidents", List.of(own)));
        merged = aFollowUp(Map.of("team", team, "labels", List.of("pool", "database"), "incidents", List.of(incident)));
    }

    @Test
    void the_one_points_at_the_other_which_takes_over_what_it_stood_for() {
        merge(merged, staying).statusCode(200).body("status", is("wont_do")).body("mergedInto", is(staying))
                .body("dismissalReason", is("merged into " + staying)).body("labels", contains("pool", "database"));

        followUp(staying).body("status", is("open")).body("incidents", containsInAnyOrder(own, incident))
                .body("labels", contains("pool", "own", "database")).body("mergedInto", nullValue());
    }

    @Test
    void whoever_watched_the_one_watches_the_other() {
        String ana = aPerson(team);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                insert into follow_up_watcher (follow_up_id, person_id)
                select cast(:followUp as bigint), id from person where email = :email""", Object.class)
                .setParameter("followUp", Long.valueOf(merged.substring("FU-".length()))).setParameter("email", ana)
                .executeUpdate());

        merge(merged, staying).statusCode(200).body("watchers", contains(ana));
        followUp(staying).body("watchers", contains(ana));
    }

    @Test
    void labels_are_never_lost_and_never_too_many() {
        List<String> fifty = IntStream.rangeClosed(1, 50).mapToObj(i -> "label-" + i).toList();
        String full = aFollowUp(Map.of("team", team, "labels", fifty));
        String same = aFollowUp(Map.of("team", team, "labels", fifty));

        merge(merged, full).statusCode(422).body("errors[0].pointer", is("/into")).body("errors[0].detail",
                is("would have 52 labels, more than 50; take some off either follow-up first"));
        followUp(merged).body("status", is("open"));
        merge(same, full).statusCode(200);
    }

    @Test
    void both_have_it_in_their_history() {
        String bare = aFollowUp(Map.of("team", team));
        merge(bare, staying).statusCode(200);

        given().get("/api/v1/follow-ups/" + bare + "/history").then().body("action", contains("create", "merge"))
                .body("[1].changes.field", hasItem("mergedInto")).body("[1].reason", is("merged into " + staying));
        given().get("/api/v1/follow-ups/" + staying + "/history").then().body("action", contains("create", "merge"))
                .body("[1].reason", is(bare + " was merged into it"));
    }

    @Test
    void reopening_it_ends_the_merge() {
        merge(merged, staying).statusCode(200);

        json(Map.of("reason", "Not the same after all")).delete("/api/v1/follow-ups/" + merged + "/dismissal").then()
                .statusCode(200).body("status", is("open")).body("mergedInto", nullValue());
        merge(staying, merged).statusCode(200);
    }

    @Test
    void it_is_not_merged_into_itself_or_into_nothing() {
        merge(merged, merged).statusCode(422).body("errors[0].pointer", is("/into"));
        merge(merged, "FU-999999").statusCode(422).body("errors[0].pointer", is("/into"));
        merge(merged, "nonsense").statusCode(422).body("errors[0].pointer", is("/into"));
        merge("FU-999999", staying).statusCode(404);
        json("{}").put("/api/v1/follow-ups/" + merged + "/merge").then().statusCode(400).body("errors[0].pointer", is("/into"));
        followUp(merged).body("status", is("open")).header("ETag", is("\"0\""));
    }

    @Test
    void it_is_not_merged_into_one_that_is_merged_or_dismissed() {
        merge(merged, staying).statusCode(200);
        String third = aFollowUp(Map.of("team", team));

        merge(third, merged).statusCode(409).body("errors[0].pointer", is("/into"));
        merge(staying, merged).statusCode(409);
        String dismissed = aFollowUp(Map.of("team", team));
        merge(dismissed, third).statusCode(200);
        merge(staying, dismissed).statusCode(409);
    }

    @Test
    void what_is_over_is_not_merged() {
        given().put("/api/v1/follow-ups/" + merged + "/completion").then().statusCode(200);

        merge(merged, staying).statusCode(409).body("allowed", contains("reopen"));
        merge(staying, merged).statusCode(200).body("mergedInto", is(merged));
    }

    @Test
    void somebody_elses_change_is_not_overwritten() {
        json(Map.of("into", staying)).header("If-Match", "\"3\"").put("/api/v1/follow-ups/" + merged + "/merge").then()
                .statusCode(412);
    }

    @Test
    void crosswise_merges_at_the_same_moment_leave_one() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> merges = List.of(() -> merge(merged, staying).extract().statusCode(),
                    () -> merge(staying, merged).extract().statusCode(), () -> merge(merged, staying).extract().statusCode(),
                    () -> merge(staying, merged).extract().statusCode());
            List<Integer> answers = threads.invokeAll(merges).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        }
    }

    private static ValidatableResponse merge(String key, String into) {
        return json(Map.of("into", into)).put("/api/v1/follow-ups/" + key + "/merge").then();
    }
}
