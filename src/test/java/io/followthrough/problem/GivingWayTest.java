package io.followthrough.problem;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.followUp;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the database ends a request for no fault of the request's own, it may be repeated, and the answer says so. */
@QuarkusTest
class GivingWayTest {

    @Inject
    AgroalDataSource database;

    @Test
    void of_two_that_wait_for_each_other_one_is_done_and_one_is_told_to_come_back() throws Exception {
        String one = aTeam();
        String other = aTeam();

        try (ExecutorService clients = Executors.newFixedThreadPool(2)) {
            List<Callable<Response>> both = List.of(() -> given().post("/crossing/" + one + "/" + other),
                    () -> given().post("/crossing/" + other + "/" + one));
            List<Response> answers = clients.invokeAll(both).stream().map(Future::resultNow).toList();

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(204, 503);
            answers.stream().filter(answer -> answer.statusCode() == 503).forEach(GivingWayTest::expectToldToComeBack);
        }
    }

    /** By a time-out of statements, or by an operator or a fail-over. */
    @ParameterizedTest
    @ValueSource(strings = {"pg_cancel_backend", "pg_terminate_backend"})
    void who_is_cut_off_is_told_to_come_back(String cut) throws Exception {
        String key = aFollowUp(Map.of("team", aTeam()));

        try (Connection connection = database.getConnection(); ExecutorService client = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            long holder = number(connection, "select pg_backend_pid() from follow_up where id = " + id(key) + " for update");
            Future<Response> request = client.submit(() -> given().put("/api/v1/follow-ups/" + key + "/completion"));
            String waiting = " from pg_stat_activity where " + holder + " = any (pg_blocking_pids(pid))";
            await().until(() -> number(connection, "select count(*)" + waiting) == 1);
            number(connection, "select count(" + cut + "(pid))" + waiting);
            Response answer = request.get();
            connection.rollback();

            expectToldToComeBack(answer);
        }
        followUp(key).body("status", is("open"));
    }

    @Test
    void while_all_connections_are_taken_everybody_is_told_to_come_back() throws Exception {
        var pool = database.getConfiguration().connectionPoolConfiguration();
        Duration usual = pool.acquisitionTimeout();
        String key = aFollowUp(Map.of("team", aTeam()));
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < pool.maxSize(); i++) {
                taken.add(database.getConnection());
            }
            pool.setAcquisitionTimeout(Duration.ofMillis(50));

            expectToldToComeBack(given().get("/api/v1/follow-ups/" + key));
            expectToldToComeBack(given().get("/api/v1/reports/overdue"));
            expectToldToComeBack(given().header("Idempotency-Key", "taken-" + key).contentType("application/json")
                    .body(Map.of("title", "Limit the pool")).post("/api/v1/follow-ups"));
        } finally {
            pool.setAcquisitionTimeout(usual);
            for (Connection connection : taken) {
                connection.close();
            }
        }
        followUp(key);
    }

    private static void expectToldToComeBack(Response answer) {
        answer.then().statusCode(503).contentType("application/problem+json").header("Retry-After", is("2"))
                .body("type", is("urn:followthrough:problem:unavailable"));
    }

    private static String id(String key) {
        return key.substring("FU-".length());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
