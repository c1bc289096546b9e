package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever needs several follow-ups takes the oldest first, so that no two hold what the other one waits for. */
@QuarkusTest
class LockingInOrderTest {

    @Inject
    AgroalDataSource database;

    private String older;
    private String newer;

    @BeforeEach
    void two() {
        String team = aTeam();
        older = aFollowUp(Map.of("team", team));
        newer = aFollowUp(Map.of("team", team));
    }

    @Test
    void merging_the_newer_into_the_older() throws Exception {
        expectNewerFreeWhileWaitingForOlder(() -> json(Map.of("into", older)).put(url(newer, "merge")));
    }

    @Test
    void blocking_the_newer_by_the_older() throws Exception {
        expectNewerFreeWhileWaitingForOlder(
                () -> json(Map.of("reason", "First things first", "blockedBy", older)).put(url(newer, "block")));
    }

    @Test
    void changing_both_in_one_batch_that_names_the_newer_first() throws Exception {
        expectNewerFreeWhileWaitingForOlder(() -> json(Map.of("changes", List.of(Map.of("key", newer, "action", "start"),
                Map.of("key", older, "action", "start")))).post("/api/v1/follow-ups/batch"));
    }

    private void expectNewerFreeWhileWaitingForOlder(Callable<Response> request) throws Exception {
        try (Connection holding = database.getConnection();
                Connection trying = database.getConnection();
                ExecutorService client = Executors.newSingleThreadExecutor()) {
            holding.setAutoCommit(false);
            long holder = number(holding, "select pg_backend_pid() from follow_up where id = " + id(older) + " for update");
            Future<Response> answer = client.submit(request);
            await().until(() -> number(trying, "select count(*) from pg_stat_activity where " + holder
                    + " = any (pg_blocking_pids(pid))") == 1);

            try {
                assertThatNoException().isThrownBy(
                        () -> number(trying, "select id from follow_up where id = " + id(newer) + " for update nowait"));
            } finally {
                holding.rollback();
            }
            assertThat(answer.get().statusCode()).isEqualTo(200);
        }
    }

    private static String url(String key, String state) {
        return "/api/v1/follow-ups/" + key + "/" + state;
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
