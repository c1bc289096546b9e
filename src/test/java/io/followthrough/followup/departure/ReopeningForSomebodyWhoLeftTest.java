package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.TwoTransactions;
import io.followthrough.access.Actor;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was finished keeps the owner it had; when it comes back to work, they may be gone. */
@QuarkusTest
class ReopeningForSomebodyWhoLeftTest {

    @Inject
    Tracking tracking;
    @Inject
    AgroalDataSource database;

    private String team;
    private String lead;
    private String ana;

    @BeforeEach
    void ana_is_at_home_in_a_team_with_a_lead() {
        team = aTeam();
        lead = aLead(team);
        ana = aPerson(team);
    }

    @Test
    void the_lead_gets_what_is_reopened_and_history_says_why() {
        String key = aFinished(Map.of());
        leaves(ana);

        reopen(key).statusCode(200).body("owner", is(lead)).body("status", is("open"));

        given().get("/api/v1/follow-ups/" + key + "/history").then()
                .body("action", contains("create", "complete", "reopen", "hand_over"))
                .body("[-2].reason", is("It broke again")).body("[-1].reason", is(ana + " has left"))
                .body("[-1].changes.field", contains("owner")).body("[-1].changes[0].from", is(ana))
                .body("[-1].changes[0].to", is(lead));
    }

    @Test
    void nobody_gets_it_where_there_is_no_lead() {
        String leaderless = aTeam();
        String key = aFinished(Map.of("team", leaderless));
        leaves(ana);

        reopen(key).statusCode(200).body("owner", nullValue());

        given().get("/api/v1/follow-ups/" + key + "/history").then().body("[-1].action", is("hand_over"))
                .body("[-1].changes[0].to", nullValue());
        given().get("/api/v1/follow-ups?owner=none&team=" + leaderless).then().body("items.key", contains(key));
    }

    @Test
    void a_restricted_one_too() {
        String key = aFinished(Map.of("incidents", List.of(anIncident(Map.of("team", team, "restricted", true)))));
        leaves(ana);

        reopen(key).statusCode(200).body("owner", is(lead));
    }

    @Test
    void what_was_dismissed_and_what_a_batch_reopens_as_well() {
        String dismissed = aFollowUp(Map.of("team", team, "owner", ana));
        json(Map.of("reason", "Not now")).put("/api/v1/follow-ups/" + dismissed + "/dismissal").then().statusCode(200);
        String done = aFinished(Map.of());
        leaves(ana);

        given().delete("/api/v1/follow-ups/" + dismissed + "/dismissal?reason=Now").then().statusCode(200)
                .body("owner", is(lead));
        json(Map.of("changes", List.of(Map.of("key", done, "action", "reopen", "reason", "Again"))))
                .post("/api/v1/follow-ups/batch").then().body("results[0].followUp.owner", is(lead));
    }

    @Test
    void what_was_ineffective_goes_to_the_lead_or_has_a_successor_that_does() {
        String reopened = aFinished(Map.of());
        String succeeded = aFinished(Map.of());
        leaves(ana);

        found(reopened, "reopen").statusCode(200).body("owner", is(lead)).body("status", is("open"));
        String successor = found(succeeded, "successor").statusCode(200).body("owner", is(ana)).extract().path("successor");

        followUp(successor).body("owner", is(lead));
        given().get("/api/v1/follow-ups/" + successor + "/history").then().body("[0].reason",
                is(succeeded + " was ineffective: It happened again (" + ana + " has left)"));
    }

    @Test
    void whoever_leaves_while_it_is_reopened_does_not_keep_it() throws Exception {
        String key = aFinished(Map.of());
        try (TwoTransactions transactions = new TwoTransactions(database)) {
            Future<?> reopening = transactions.first(() -> tracking.change(key, null,
                    Happening.of("reopen", Actor.SERVICE, MovableClock.START), followUp -> followUp.progress().reopen()));

            int leaving = transactions
                    .second(() -> json(Map.of()).put("/api/v1/people/" + ana + "/deactivation").statusCode());

            reopening.get();
            assertThat(leaving).isEqualTo(200);
        }
        followUp(key).body("owner", is(lead));
    }

    private String aFinished(Map<String, ?> more) {
        Map<String, Object> fields = new java.util.HashMap<>(Map.of("team", team, "owner", ana, "priority", "P3"));
        fields.putAll(more);
        String key = aFollowUp(fields);
        given().put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200).body("status", is("done"));
        return key;
    }

    private static void leaves(String person) {
        json(Map.of()).put("/api/v1/people/" + person + "/deactivation").then().statusCode(200);
    }

    private static ValidatableResponse reopen(String key) {
        return given().delete("/api/v1/follow-ups/" + key + "/completion?reason=It broke again").then();
    }

    private static ValidatableResponse found(String key, String then) {
        return json(Map.of("outcome", "ineffective", "note", "It happened again", "then", then))
                .put("/api/v1/follow-ups/" + key + "/effectiveness-check").then();
    }
}
