package io.followthrough.incident;

import static io.followthrough.AtOnce.CLIENTS;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangingIncidentsAtOnceTest {

    /** Each of them may have to try again after each of the others. */
    private static final int PERSISTENT_CLIENTS = 8;

    private String team;
    private String url;

    @BeforeEach
    void anIncidentOfItsOwn() {
        team = aTeam();
        url = "/api/v1/incidents/" + anIncident(Map.of("team", team));
    }

    @Test
    void exactly_one_wins_each_version() throws Exception {
        for (int version = 0; version < 3; version++) {
            String ifMatch = "\"" + version + "\"";

            List<Integer> statuses = AtOnce.clients(CLIENTS, client -> json(Map.of("impact", ifMatch + " by " + client))
                    .header("If-Match", ifMatch).patch(url).statusCode());

            assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
            assertThat(Collections.frequency(statuses, 412)).isEqualTo(CLIENTS - 1);
        }

        assertUnbroken("impact", 4);
    }

    @Test
    void no_change_is_lost_when_those_who_lose_read_again() throws Exception {
        List<Integer> statuses = AtOnce.clients(PERSISTENT_CLIENTS,
                client -> AtOnce.untilNobodyWasFaster(PERSISTENT_CLIENTS, _ -> {
                    var read = given().get(url);
                    List<String> services = new ArrayList<>(read.jsonPath().getList("services", String.class));
                    services.add("service-" + client);
                    return json(Map.of("services", services)).header("If-Match", read.header("ETag")).patch(url);
                }).statusCode());

        assertThat(statuses).containsOnly(200);
        JsonPath present = given().get(url).jsonPath();
        assertThat(present.getList("services")).hasSize(PERSISTENT_CLIENTS).doesNotHaveDuplicates();
        assertThat(present.getInt("version")).isEqualTo(PERSISTENT_CLIENTS);
        assertUnbroken("services", PERSISTENT_CLIENTS + 1);
    }

    @Test
    void an_edit_of_whatever_is_there_is_made_or_told_to_come_again() throws Exception {
        List<Integer> statuses = AtOnce.clients(CLIENTS, client -> json(Map.of("impact", "by " + client))
                .header("If-Match", "*").patch(url).statusCode());

        int made = Collections.frequency(statuses, 200);
        assertThat(statuses).contains(200).isSubsetOf(200, 412);
        assertThat(given().get(url).jsonPath().getInt("version")).isEqualTo(made);
        assertUnbroken("impact", made + 1);
    }

    @Test
    void repeats_are_named_one_after_the_other() throws Exception {
        List<String> earlier = IntStream.range(0, PERSISTENT_CLIENTS).mapToObj(_ -> anIncident(Map.of("team", team))).toList();

        List<Integer> statuses = AtOnce.clients(PERSISTENT_CLIENTS,
                client -> json(Map.of("of", earlier.get(client))).put(url + "/recurrence").statusCode());

        assertThat(statuses).containsOnly(200);
        assertUnbroken("recurrenceOf", PERSISTENT_CLIENTS + 1);
    }

    @Test
    void of_two_that_repeat_each_other_one_is_refused() throws Exception {
        for (int round = 0; round < 8; round++) {
            List<String> both = List.of(anIncident(Map.of("team", team)), anIncident(Map.of("team", team)));

            List<Integer> statuses = AtOnce.clients(2, client -> json(Map.of("of", both.get(1 - client)))
                    .put("/api/v1/incidents/" + both.get(client) + "/recurrence").statusCode());

            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    /** Numbered without gaps, and each change begins where the one before ended. */
    private void assertUnbroken(String field, int rows) {
        JsonPath history = given().get(url + "/history").jsonPath();
        assertThat(history.getList("number")).isEqualTo(IntStream.rangeClosed(1, rows).boxed().toList());
        for (int row = 2; row < rows; row++) {
            assertThat(history.<Object>get("[" + row + "].changes.find { it.field == '" + field + "' }.from"))
                    .isNotNull().isEqualTo(history.get("[" + (row - 1) + "].changes.find { it.field == '" + field + "' }.to"));
        }
        Object last = history.get("[-1].changes.find { it.field == '" + field + "' }.to");
        assertThat(given().get(url).jsonPath().<Object>get(field)).isEqualTo(last);
    }
}
