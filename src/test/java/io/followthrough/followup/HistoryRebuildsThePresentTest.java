package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;

import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random requests, the same in every run: what {@link AnyLifeTest} holds of the rules, through API and database. */
@QuarkusTest
class HistoryRebuildsThePresentTest {

    private static final int REQUESTS = 80;
    /** Said by the rows themselves, or worked out from other fields and the time. */
    private static final Set<String> OF_THE_ROWS = Set.of("key", "version", "createdAt", "updatedAt", "startedAt", "overdue",
            "daysOverdue", "slipDays", "dismissalRequested", "snoozedUntil");

    @Inject
    MovableClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(MovableClock.START);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_was_asked_for(long seed) {
        Random random = new Random(seed);
        String home = aTeam();
        List<String> people = List.of(aPerson(home), aPerson(home));
        String team = seed == 3 ? aTeam(Map.of("lead", people.getFirst())) : home;
        Map<String, Object> same = Map.of("team", team, "status", seed % 2 == 0 ? "proposed" : "open", "priority",
                seed < 3 ? "P1" : "P2", "dueOn", "2026-04-01", "incidents", List.of(anIncident(Map.of())));
        AnyRequest anyRequest = new AnyRequest(random, people, aFollowUp(same), aFollowUp(same), anIncident(Map.of()),
                aPostmortem());
        String key = anyRequest.key();

        for (int i = 0; i < REQUESTS; i++) {
            clock.advance(Duration.ofMinutes(20));
            JsonPath before = view(key);
            int kind = anyRequest.next();
            Response answer = anyRequest.send(kind);
            assertThat(view(key).getInt("version")).as("version after request %d", kind)
                    .isEqualTo(changing(history(key)).size() - 1);
            if (answer.statusCode() >= 300) {
                assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 403, 404, 409, 412, 422);
                assertThat(view(key).<Object>get("")).isEqualTo(before.get(""));
            }
        }

        assertThat(history(key)).hasSizeGreaterThan(15);
        assertRebuilt(key);
        assertRebuilt(anyRequest.other());
    }

    private static void assertRebuilt(String key) {
        Map<String, Object> present = view(key).getMap("");
        List<Map<String, Object>> history = history(key);
        Map<String, Object> rebuilt = new HashMap<>();
        for (Map<String, Object> row : history) {
            for (Map<String, Object> change : changes(row)) {
                assertThat(change.get("from")).isEqualTo(rebuilt.get(change.get("field")));
                rebuilt.put((String) change.get("field"), change.get("to"));
            }
        }
        assertThat(present).allSatisfy((field, value) -> {
            if (!OF_THE_ROWS.contains(field)) {
                assertThat(rebuilt.get(field)).as(field).isEqualTo(value);
            }
        });
        List<Map<String, Object>> changing = changing(history);
        assertThat(present).containsEntry("createdAt", history.getFirst().get("at"))
                .containsEntry("updatedAt", changing.getLast().get("at")).containsEntry("version", changing.size() - 1)
                .containsEntry("originalDueOn", "2026-04-01");
        assertThat(rebuilt.get("dismissalRequested"))
                .isEqualTo(present.get("dismissalRequested") instanceof Map<?, ?> asked ? asked.get("by") : null);
    }

    private static String aPostmortem() {
        return json(Map.of("title", "Pool exhausted", "causes", List.of(Map.of("text", "No limit", "root", true))))
                .post("/api/v1/postmortems").then().statusCode(201).extract().path("postmortem.key");
    }

    /** A comment is in the history and changes nothing. */
    private static List<Map<String, Object>> changing(List<Map<String, Object>> history) {
        return history.stream().filter(row -> !changes(row).isEmpty()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> changes(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.get("changes");
    }

    private static List<Map<String, Object>> history(String key) {
        return given().get("/api/v1/follow-ups/" + key + "/history").jsonPath().getList("");
    }

    private static JsonPath view(String key) {
        return given().get("/api/v1/follow-ups/" + key).jsonPath();
    }
}
