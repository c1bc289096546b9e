package io.followthrough.followup.departure;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.access.Actor;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.people.People;
import io.followthrough.time.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two transactions, of which the first waits with its commit until the second is seen to wait for it. */
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
    private final CountDownLatch done = new CountDownLatch(1);
    private final CountDownLatch commit = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @BeforeEach
    void ana_is_at_home_in_a_team_with_a_lead() {
        team = aTeam();
        lead = aLead(team);
        ana = aPerson(team);
    }

    @AfterEach
    void end() {
        commit.countDown();
        threads.shutdownNow();
    }

    @Test
    void what_was_given_to_them_first_is_handed_over() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        Future<?> giving = first(() -> tracking.change(key, null, HAPPENING,
                followUp -> followUp.assign(people.active(ana, "/owner"), MovableClock.START)));

        Future<Integer> leaving = threads
                .submit(() -> json(Map.of()).put("/api/v1/people/" + ana + "/deactivation").statusCode());
        letFirstCommitOnceSecondWaits();

        giving.get();
        assertThat(leaving.get()).isEqualTo(200);
        followUp(key).body("owner", is(lead));
    }

    @Test
    void nothing_is_given_to_them_afterwards() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        Future<?> leaving = first(this::departure);

        Future<Integer> giving = threads
                .submit(() -> json(Map.of("owner", ana)).put("/api/v1/follow-ups/" + key + "/owner").statusCode());
        letFirstCommitOnceSecondWaits();

        leaving.get();
        assertThat(giving.get()).isEqualTo(422);
        followUp(key).body("owner", nullValue());
    }

    @Test
    void nor_by_a_statement_that_does_not_ask_first() throws Exception {
        String key = aFollowUp(Map.of("team", team));
        Future<?> leaving = first(this::departure);

        Future<String> giving = threads.submit(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE follow_up SET owner_id = (SELECT id FROM person WHERE email = '" + ana
                        + "') WHERE id = " + key.substring("FU-".length()));
                return "done";
            } catch (SQLException e) {
                return e.getSQLState();
            }
        });
        letFirstCommitOnceSecondWaits();

        leaving.get();
        assertThat(giving.get()).isEqualTo("40001");
        followUp(key).body("owner", nullValue());
    }

    @Test
    void two_who_leave_to_each_other_at_once_do_not_both_leave() throws Exception {
        String ben = aPerson(team);
        String key = aFollowUp(Map.of("team", team, "owner", ana));

        Future<Integer> one = threads.submit(() -> json(Map.of("handTo", ben)).put("/api/v1/people/" + ana + "/deactivation")
                .statusCode());
        Future<Integer> other = threads.submit(() -> json(Map.of("handTo", ana)).put("/api/v1/people/" + ben + "/deactivation")
                .statusCode());

        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 422);
        followUp(key).body("owner", is(one.get() == 200 ? ben : ana));
    }

    private void departure() {
        departing.depart(ana, null, DepartureRequest.NOTHING_SAID,
                Happening.of("deactivate", Actor.SERVICE, MovableClock.START));
    }

    private Future<?> first(Runnable work) throws InterruptedException {
        Future<?> transaction = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            work.run();
            people.flush();
            done.countDown();
            awaitCommit();
        }));
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        return transaction;
    }

    private void awaitCommit() {
        try {
            commit.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void letFirstCommitOnceSecondWaits() {
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() > 0);
        commit.countDown();
    }

    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement
                        .executeQuery("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
