package io.followthrough.postmortem;

import static io.followthrough.AtOnce.CLIENTS;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

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
class ChangingPostmortemsAtOnceTest {

    private static final int FEW_CLIENTS = 8;

    private String team;
    private String url;

    @BeforeEach
    void aPostmortemOfItsOwn() {
        team = aTeam();
        url = "/api/v1/postmortems/" + json(Map.of("title", "Pool exhausted", "team", team)).post("/api/v1/postmortems").then()
                .statusCode(201).extract().path("postmortem.key");
    }

    @Test
    void exactly_one_wins_each_version() throws Exception {
        for (int version = 0; version < 4; version++) {
            String ifMatch = "\"" + version + "\"";
            boolean publishing = version % 2 == 0;

            List<Integer> statuses = AtOnce.clients(CLIENTS, _ -> publishing
                    ? given().header("If-Match", ifMatch).put(url + "/publication").statusCode()
                    : given().header("If-Match", ifMatch).delete(url + "/publication").statusCode());

            assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
            assertThat(Collections.frequency(statuses, 412)).isEqualTo(CLIENTS - 1);
        }

        assertThat(history().getList("number")).isEqualTo(List.of(1, 2, 3, 4, 5));
        assertThat(history().getList("action")).containsExactly("create", "publish", "withdraw", "publish", "withdraw");
    }

    @Test
    void it_is_published_once_however_many_ask() throws Exception {
        List<Integer> statuses = AtOnce.clients(CLIENTS, _ -> given().put(url + "/publication").statusCode());

        assertThat(statuses).contains(200).isSubsetOf(200, 412);
        assertThat(history().getList("action")).containsExactly("create", "publish");
        assertThat(given().get(url).jsonPath().getInt("version")).isEqualTo(1);
    }

    @Test
    void no_incident_is_lost_when_many_are_added() throws Exception {
        List<String> incidents = IntStream.range(0, FEW_CLIENTS).mapToObj(_ -> anIncident(Map.of("team", team))).toList();

        List<Integer> statuses = AtOnce.clients(FEW_CLIENTS,
                client -> given().put(url + "/incidents/" + incidents.get(client)).statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(given().get(url).jsonPath().<String>getList("incidents")).containsExactlyInAnyOrderElementsOf(incidents);
        assertUnbroken(FEW_CLIENTS + 1);
    }

    @Test
    void publishing_loses_no_incident_that_is_added_meanwhile() throws Exception {
        List<String> incidents = IntStream.range(0, FEW_CLIENTS).mapToObj(_ -> anIncident(Map.of("team", team))).toList();

        List<Integer> statuses = AtOnce.clients(FEW_CLIENTS + 1, client -> client == FEW_CLIENTS
                ? AtOnce.untilNobodyWasFaster(FEW_CLIENTS + 1, _ -> given().put(url + "/publication")).statusCode()
                : given().put(url + "/incidents/" + incidents.get(client)).statusCode());

        assertThat(statuses).containsOnly(200);
        JsonPath present = given().get(url).jsonPath();
        assertThat(present.getString("status")).isEqualTo("published");
        assertThat(present.<String>getList("incidents")).containsExactlyInAnyOrderElementsOf(incidents);
        assertThat(present.getInt("version")).isEqualTo(FEW_CLIENTS + 1);
        assertThat(history().getList("number")).isEqualTo(IntStream.rangeClosed(1, FEW_CLIENTS + 2).boxed().toList());
    }

    /** Numbered without gaps, and each change begins where the one before ended. */
    private void assertUnbroken(int rows) {
        JsonPath history = history();
        assertThat(history.getList("number")).isEqualTo(IntStream.rangeClosed(1, rows).boxed().toList());
        for (int row = 2; row < rows; row++) {
            assertThat(history.<Object>get("[" + row + "].changes[0].from"))
                    .isEqualTo(history.get("[" + (row - 1) + "].changes.find { it.field == 'incidents' }.to"));
        }
    }

    private JsonPath history() {
        return given().get(url + "/history").jsonPath();
    }
}
