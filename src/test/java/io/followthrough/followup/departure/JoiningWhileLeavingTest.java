package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.TwoTransactions;
import io.followthrough.access.Actor;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is made a watcher, a member or a lead at the moment in which they are deactivated is none afterwards. */
@QuarkusTest
class JoiningWhileLeavingTest {

    @Inject
    Departing departing;
    @Inject
    Tracking tracking;
    @Inject
    People people;
    @Inject
    AgroalDataSource database;

    private String team;
    private String ana;

    @BeforeEach
    void ana_is_at_home_in_a_team() {
        team = aTeam();
        ana = aPerson(team);
    }

    @Test
    void they_do_not_watch() throws Exception {
        String key = aFollowUp(Map.of("team", team));

        assertThat(whileLeaving(() -> given().put("/api/v1/follow-ups/" + key + "/watchers/" + ana).statusCode()))
                .isEqualTo(422);

        followUp(key).body("watchers", empty());
    }

    @Test
    void nor_do_they_when_they_began_before() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        try (TwoTransactions transactions = new TwoTransactions(database)) {
            Future<?> watching = transactions.first(() -> tracking.change(key, null,
                    Happening.of("watch", Actor.SERVICE, MovableClock.START), followUp -> followUp.watch(people.known(ana))));
            transactions.second(() -> json(Map.of()).put("/api/v1/people/" + ana + "/deactivation").statusCode());
            watching.get();
        }

        followUp(key).body("watchers", empty());
    }

    @Test
    void they_do_not_become_a_member() throws Exception {
        String other = aTeam();

        assertThat(whileLeaving(() -> json(Map.of("role", "member")).put("/api/v1/teams/" + other + "/members/" + ana)
                .statusCode())).isEqualTo(422);

        json(Map.of()).delete("/api/v1/people/" + ana + "/deactivation").then().statusCode(200);
        given().get("/api/v1/teams/" + other + "/members").then().body("email", not(hasItem(ana)));
    }

    @Test
    void they_do_not_become_a_lead() throws Exception {
        assertThat(whileLeaving(() -> json(Map.of("lead", ana)).header("If-Match", "*").patch("/api/v1/teams/" + team)
                .statusCode())).isEqualTo(422);
    }

    @Test
    void they_are_not_imported_as_a_lead() throws Exception {
        assertThat(whileLeaving(() -> given().contentType("text/csv").body("slug,lead\n" + team + "," + ana)
                .post("/api/v1/teams/import").statusCode())).isEqualTo(422);
    }

    private int whileLeaving(Callable<Integer> work) throws Exception {
        try (TwoTransactions transactions = new TwoTransactions(database)) {
            Future<?> leaving = transactions.first(() -> {
                departing.depart(ana, null, DepartureRequest.NOTHING_SAID,
                        Happening.of("deactivate", Actor.SERVICE, MovableClock.START));
                people.flush();
            });
            int answer = transactions.second(work);
            leaving.get();
            return answer;
        }
    }
}
