package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random requests, the same in every run: what {@link AnyLifeTest} holds of the rules, through API and database. */
@QuarkusTest
class HistoryRebuildsThePresentTest {

    private static final int REQUESTS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_was_asked_for(long seed) {
        Random random = new Random(seed);
        String team = aTeam();
        List<String> people = List.of(aPerson(team), aPerson(team));
        String key = aFollowUp(Map.of("team", team, "status", seed % 2 == 0 ? "proposed" : "open", "priority",
                seed < 3 ? "P1" : "P2", "dueOn", "2026-04-01"));

        for (int i = 0; i < REQUESTS; i++) {
            JsonPath before = view(key);
            Response answer = any(random, as(people.get(random.nextInt(2))), people, "/api/v1/follow-ups/" + key);
            if (answer.statusCode() != 200) {
                assertThat(answer.statusCode()).isIn(400, 409, 412);
                assertThat(view(key).<Object>get("")).isEqualTo(before.get(""));
            }
        }

        JsonPath present = view(key);
        List<Map<String, Object>> history = given().get("/api/v1/follow-ups/" + key + "/history").jsonPath().getList("");
        Map<String, Object> rebuilt = new HashMap<>();
        for (Map<String, Object> row : history) {
            for (Map<String, Object> change : changes(row)) {
                assertThat(change.get("from")).isEqualTo(rebuilt.get(change.get("field")));
                rebuilt.put((String) change.get("field"), change.get("to"));
            }
        }
        assertThat(history).hasSizeGreaterThan(8);
        assertThat(rebuilt).isNotEmpty()
                .allSatisfy((field, value) -> assertThat(value).as(field).isEqualTo(present.get(field)));
        assertThat(present.getString("originalDueOn")).isEqualTo("2026-04-01");
        assertThat(present.getInt("version")).isEqualTo(history.size() - 1);
    }

    private static Response any(Random random, RequestSpecification client, List<String> people, String url) {
        Map<String, String> reason = Map.of("reason", "Reason " + random.nextInt(100));
        return switch (random.nextInt(13)) {
            case 0 -> client.put(url + "/acceptance");
            case 1 -> client.put(url + "/progress");
            case 2 -> client.delete(url + "/progress");
            case 3 -> client.body(reason).put(url + "/block");
            case 4 -> client.delete(url + "/block");
            case 5 -> client.body(Map.of("evidence", "Evidence " + random.nextInt(100))).put(url + "/completion");
            case 6 -> client.body(reason).delete(url + "/completion");
            case 7 -> client.body(Map.of("outcome", "confirmed")).put(url + "/verification");
            case 8 -> client.body(Map.of("outcome", "returned", "reason", "No")).put(url + "/verification");
            case 9 -> client.body(reason).put(url + "/dismissal");
            case 10 -> client.body(Map.of("owner", people.get(random.nextInt(2)))).put(url + "/owner");
            case 11 -> client.header("If-Match", "\"" + random.nextInt(3) + "\"").delete(url + "/owner");
            default -> client.header("If-Match", "*").body(Map.of("labels", List.of("label-" + random.nextInt(3)), "title",
                    "Title " + random.nextInt(3))).patch(url);
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> changes(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("changes");
    }

    private static JsonPath view(String key) {
        return given().get("/api/v1/follow-ups/" + key).jsonPath();
    }
}
