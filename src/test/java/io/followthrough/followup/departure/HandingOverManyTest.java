package io.followthrough.followup.departure;

import static io.followthrough.Given.aLead;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

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
class HandingOverManyTest {

    @Inject
    SessionFactory sessions;

    @AfterEach
    void stop_counting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void two_hundred_follow_ups_take_a_few_dozen_statements() {
        String team = aTeam();
        String lead = aLead(team);
        String ana = aPerson(team);
        List<Map<String, String>> followUps = IntStream.range(0, 100)
                .mapToObj(i -> Map.of("title", "Limit pool " + i, "owner", ana))
                .toList();
        for (String title : List.of("Pools exhausted", "Queues full")) {
            json(Map.of("title", title + team, "team", team, "followUps", followUps, "incidents",
                    List.of(Map.of("title", title))))
                    .post("/api/v1/postmortems").then().statusCode(201);
        }
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        json(Map.of()).put("/api/v1/people/" + ana + "/deactivation").then().statusCode(200).body("handedOver", hasSize(200))
                .body("handedOver.owner", everyItem(is(lead)));

        assertThat(statistics.getPrepareStatementCount()).isBetween(5L, 60L);
    }
}
