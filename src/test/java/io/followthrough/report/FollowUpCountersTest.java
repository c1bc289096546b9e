package io.followthrough.report;

import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.followthrough.Given;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpCountersTest {

    @Inject
    MeterRegistry registry;

    private String team;

    @BeforeEach
    void beATeam() {
        team = Given.aTeam();
    }

    @Test
    void count_what_is_created_done_and_reopened() {
        String key = Given.aFollowUp(Map.of("title", "Limit the pool", "team", team, "priority", "P2"));
        json(Map.of("evidence", "seen")).put("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200)
                .body("status", is("done"));
        json(Map.of("reason", "it came back")).delete("/api/v1/follow-ups/" + key + "/completion").then().statusCode(200);
        json(Map.of("reason", "the service is gone")).put("/api/v1/follow-ups/" + key + "/dismissal").then().statusCode(200);

        assertThat(events()).containsOnly(Map.entry("created", 1.0), Map.entry("done", 1.0), Map.entry("reopened", 1.0),
                Map.entry("dismissed", 1.0));
    }

    @Test
    void do_not_count_what_was_not_committed() {
        String one = Given.aFollowUp(Map.of("title", "Limit the pool", "team", team, "priority", "P2"));
        String other = Given.aFollowUp(Map.of("title", "Alert on the pool", "team", team, "priority", "P2"));

        json(Map.of("atomic", true, "changes", List.of(Map.of("key", one, "action", "complete", "evidence", "seen"),
                Map.of("key", other, "action", "reopen", "reason", "it was never done")))).post("/api/v1/follow-ups/batch")
                .then().statusCode(422);

        assertThat(events()).containsOnly(Map.entry("created", 2.0));
    }

    @Test
    void tell_nothing_of_what_is_restricted() {
        String incident = Given.anIncident(Map.of("title", "A leak", "team", team, "restricted", true));

        Given.aFollowUp(Map.of("title", "Rotate the key", "team", team, "incidents", List.of(incident)));

        assertThat(events()).isEmpty();
    }

    @Test
    void begin_at_zero_and_never_know_more_teams_than_they_may() {
        MeterRegistry own = new SimpleMeterRegistry();
        FollowUpCounters counters = new FollowUpCounters(new Two(), own);

        for (String name : List.of("a", "b", "c", "d", "a")) {
            counters.begin(name);
        }

        assertThat(own.find(FollowUpCounters.EVENTS).counters()).hasSize(3 * 4 * 4).allMatch(counter -> counter.count() == 0)
                .extracting(counter -> counter.getId().getTag("team")).containsOnly("a", "b", TeamGauge.OTHERS);
    }

    private Map<String, Double> events() {
        return registry.find(FollowUpCounters.EVENTS).tags(List.of(Tag.of("team", team))).counters().stream()
                .filter(counter -> counter.count() > 0)
                .collect(Collectors.toMap(counter -> counter.getId().getTag("event"),
                        counter -> counter.count()));
    }

    private record Two() implements ReportConfig {

        @Override
        public Duration gaugesEvery() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int metricTeams() {
            return 2;
        }
    }
}
