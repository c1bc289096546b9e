package io.followthrough.followup;

import static io.followthrough.AtOnce.CLIENTS;
import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.followthrough.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangingAtOnceTest {

    /** Each of them may have to try again after each of the others. */
    private static final int PERSISTENT_CLIENTS = 8;

    @Test
    void exactly_one_wins_each_version() throws Exception {
        String key = aFollowUp(Map.of("team", aTeam()));
        String url = "/api/v1/follow-ups/" + key + "/block";

        for (int version = 0; version < 4; version++) {
            String ifMatch = "\"" + version + "\"";
            boolean blocking = version % 2 == 0;
            List<Integer> statuses = AtOnce.clients(CLIENTS, client -> blocking
                    ? client(client).header("If-Match", ifMatch).body(Map.of("reason", "by " + client)).put(url).statusCode()
                    : client(client).header("If-Match", ifMatch).delete(url).statusCode());

            assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
            assertThat(Collections.frequency(statuses, 412)).isEqualTo(CLIENTS - 1);
        }

        JsonPath history = history(key);
        assertThat(history.getList("number")).isEqualTo(List.of(1, 2, 3, 4, 5));
        assertThat(history.getList("action")).containsExactly("create", "block", "unblock", "block", "unblock");
    }

    @Test
    void no_change_is_lost_when_those_who_lose_read_again() throws Exception {
        String key = aFollowUp(Map.of("team", aTeam()));
        String url = "/api/v1/follow-ups/" + key;

        List<Integer> statuses = AtOnce.clients(PERSISTENT_CLIENTS,
                client -> AtOnce.untilNobodyWasFaster(PERSISTENT_CLIENTS, _ -> {
                    var read = given().get(url);
                    List<String> labels = new ArrayList<>(read.jsonPath().getList("labels", String.class));
                    labels.add("label-" + client);
                    return client(client).header("If-Match", read.header("ETag")).body(Map.of("labels", labels)).patch(url);
                }).statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(given().get(url).jsonPath().getList("labels")).hasSize(PERSISTENT_CLIENTS).doesNotHaveDuplicates();
        assertThat(given().get(url).jsonPath().getInt("version")).isEqualTo(PERSISTENT_CLIENTS);
        assertUnbroken(key, PERSISTENT_CLIENTS + 1);
    }

    @Test
    void without_a_version_all_are_made_one_after_the_other() throws Exception {
        String key = aFollowUp(Map.of("team", aTeam()));

        List<Integer> statuses = AtOnce.clients(CLIENTS, client -> json(labelling("label-" + client, List.of(key)))
                .post("/api/v1/follow-ups/batch").jsonPath().getInt("results[0].status"));

        assertThat(statuses).containsOnly(200);
        assertThat(given().get("/api/v1/follow-ups/" + key).jsonPath().getList("labels")).hasSize(CLIENTS);
        assertUnbroken(key, CLIENTS + 1);
    }

    @Test
    void nobody_who_names_no_version_is_turned_away() throws Exception {
        String team = aTeam();
        String url = "/api/v1/follow-ups/" + aFollowUp(Map.of("team", team));
        List<String> people = IntStream.range(0, PERSISTENT_CLIENTS).mapToObj(_ -> aPerson(team)).toList();

        List<Integer> statuses = AtOnce.clients(PERSISTENT_CLIENTS,
                client -> given().put(url + "/watchers/" + people.get(client)).statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(given().get(url).jsonPath().<String>getList("watchers")).containsExactlyInAnyOrderElementsOf(people);
        assertThat(given().get(url).jsonPath().getInt("version")).isEqualTo(PERSISTENT_CLIENTS);
    }

    @Test
    void batches_that_name_the_same_follow_ups_in_any_order_do_not_block_each_other() throws Exception {
        String team = aTeam();
        List<String> keys = IntStream.range(0, 6).mapToObj(i -> aFollowUp(Map.of("team", team))).toList();

        List<Integer> statuses = AtOnce.clients(CLIENTS, client -> json(
                labelling("label-" + client, client % 2 == 0 ? keys : keys.reversed())).post("/api/v1/follow-ups/batch")
                .jsonPath().getInt("succeeded"));

        assertThat(statuses).containsOnly(keys.size());
        keys.forEach(key -> assertUnbroken(key, CLIENTS + 1));
    }

    /** Numbered without gaps, and each change begins where the one before ended. */
    private static void assertUnbroken(String key, int rows) {
        JsonPath history = history(key);
        assertThat(history.getList("number")).isEqualTo(IntStream.rangeClosed(1, rows).boxed().toList());
        for (int row = 2; row < rows; row++) {
            assertThat(history.<Object>get("[" + row + "].changes[0].from"))
                    .isEqualTo(history.get("[" + (row - 1) + "].changes.find { it.field == 'labels' }.to"));
        }
    }

    private static JsonPath history(String key) {
        return given().get("/api/v1/follow-ups/" + key + "/history").jsonPath();
    }

    private static Map<String, Object> labelling(String label, List<String> keys) {
        return Map.of("changes",
                keys.stream().map(key -> Map.of("key", key, "labels", Map.of("add", List.of(label)))).toList());
    }

    private static io.restassured.specification.RequestSpecification client(int client) {
        return as("client-" + client + "@example.org");
    }
}
