package io.followthrough.followup.change;

import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchStatementsTest {

    private static final int MOST = 500;

    @Inject
    SessionFactory sessions;

    @AfterEach
    void stop_counting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void five_hundred_changes_take_a_few_dozen_statements() {
        String team = aTeam();
        List<String> people = IntStream.range(0, 20).mapToObj(i -> aPerson(team)).toList();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (String key : proposals(team)) {
            changes.add(Map.of("key", key, "owner", people.get(changes.size() % 20), "labels",
                    Map.of("add", List.of("triaged")), "action", "accept", "dueOn", "2026-06-30", "reason", "Triage"));
        }
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        json(Map.of("changes", changes)).post("/api/v1/follow-ups/batch").then().statusCode(200).body("succeeded", is(MOST));

        assertThat(statistics.getPrepareStatementCount()).isBetween(5L, 50L);
        assertThat(statistics.getEntityUpdateCount()).isEqualTo(MOST);
        assertThat(statistics.getEntityInsertCount()).as("history and extensions").isEqualTo(2 * MOST);
    }

    @Test
    void five_hundred_that_wait_for_one_another_take_a_few_dozen_statements() {
        List<String> keys = proposals(aTeam());
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int i = 1; i < MOST; i++) {
            changes.add(Map.of("key", keys.get(i), "action", "block", "reason", "In turn", "blockedBy", keys.get(i - 1)));
        }
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        json(Map.of("changes", changes)).post("/api/v1/follow-ups/batch").then().statusCode(200)
                .body("succeeded", is(MOST - 1));

        assertThat(statistics.getPrepareStatementCount()).isBetween(5L, 50L);
        assertThat(statistics.getEntityUpdateCount()).isEqualTo(MOST - 1);
    }

    private static List<String> proposals(String team) {
        List<Map<String, String>> followUps = IntStream.range(0, MOST / 5).mapToObj(i -> Map.of("title", "Limit pool " + i))
                .toList();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            keys.addAll(json(Map.of("title", "Pools exhausted " + team + i, "team", team, "followUps", followUps))
                    .post("/api/v1/postmortems").then().statusCode(201).extract().path("followUps.key"));
        }
        json(Map.of("changes", keys.stream().map(key -> Map.of("key", key, "action", "dismiss", "reason", "Later")).toList()))
                .post("/api/v1/follow-ups/batch").then().statusCode(200);
        json(Map.of("changes", keys.stream().map(key -> Map.of("key", key, "action", "reopen", "reason", "Now")).toList()))
                .post("/api/v1/follow-ups/batch").then().statusCode(200).body("failed", is(0));
        given().get("/api/v1/follow-ups?limit=1&team=" + team).then().statusCode(200);
        return keys;
    }
}
