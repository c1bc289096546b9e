package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.AtOnce;
import io.followthrough.TwoTransactions;
import io.followthrough.access.Actor;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssigningToSomebodyWhoLeavesTest {

    private static final Happening HAPPENING = Happening.of("assign", Actor.SERVICE, MovableClock.START);

    @Inject
    Tracking tracking;
    @Inject
    People people;
    @Inject
    Departing departing;
    @Inject
    AgroalDataSource database;

    private String team;
    private String lead;
    private String ana;
    private TwoTransactions transactions;

    @BeforeEach
    void ana_is_at_home_in_a_team_with_a_lead() {
        team = aTeam();
        lead = aLead(team);
        ana = aPerson(team);
        transactions = new TwoTransactions(database);
    }

    @AfterEach
    void end() {
        transactions.close();
    }

    @Test
    void what_was_given_to_them_first_is_handed_over() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        Future<?> giving = transactions.first(() -> tracking.change(key, null, HAPPENING,
                followUp -> followUp.assign(people.active(ana, "/owner"), MovableClock.START)));

        int leaving = transactions
                .second(() -> json(Map.of()).put("/api/v1/people/" + ana + "/deactivation").statusCode());

        giving.get();
        assertThat(leaving).isEqualTo(200);
        followUp(key).body("owner", is(lead));
    }

    @Test
    void nothing_is_given_to_them_afterwards() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        Future<?> leaving = transactions.first(this::departure);

        int giving = transactions
                .second(() -> json(Map.of("owner", ana)).put("/api/v1/follow-ups/" + key + "/owner").statusCode());

        leaving.get();
        assertThat(giving).isEqualTo(422);
        followUp(key).body("owner", nullValue());
    }

    @Test
    void nor_by_a_statement_that_does_not_ask_first() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        Future<?> leaving = transactions.first(this::departure);

        String giving = transactions.second(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE follow_up SET owner_id = (SELECT id FROM person WHERE email = '" + ana
                        + "') WHERE id = " + key.substring("FU-".length()));
                return "done";
            } catch (SQLException e) {
                return e.getSQLState();
            }
        });

        leaving.get();
        assertThat(giving).isEqualTo("40001");
        followUp(key).body("owner", nullValue());
    }

    @Test
    void two_who_leave_to_each_other_at_once_do_not_both_leave() throws Exception {
        String ben = aPerson(team);
        String key = aFollowUp(Map.of("team", team, "owner", ana));

        List<Integer> answers = AtOnce.clients(2, client -> json(Map.of("handTo", client == 0 ? ben : ana))
                .put("/api/v1/people/" + (client == 0 ? ana : ben) + "/deactivation").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
        followUp(key).body("owner", is(answers.getFirst() == 200 ? ben : ana));
    }

    private void departure() {
        departing.depart(ana, null, DepartureRequest.NOTHING_SAID,
                Happening.of("deactivate", Actor.SERVICE, MovableClock.START));
    }
}
