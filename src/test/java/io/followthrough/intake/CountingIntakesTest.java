package io.followthrough.intake;

import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountingIntakesTest {

    private static final String DOCUMENT = """
            # Search returned stale results

            **Duration:** 2 March 2026, 10:00 - 11:30 UTC

            ## Root cause
            The index was rebuilt from an old snapshot.

            ## Action items
            - [ ] Refuse snapshots older than one day
            """;

    @Inject
    MeterRegistry registry;

    @Test
    void a_document_counts_when_it_is_stored_and_when_it_comes_again() {
        String team = aTeam();
        double created = intakes("document", "created");
        double known = intakes("document", "known");

        send(team + "&dryRun=true", 200);
        assertThat(intakes("document", "created")).isEqualTo(created);
        send(team, 201);
        send(team, 200);

        assertThat(intakes("document", "created")).isEqualTo(created + 1);
        assertThat(intakes("document", "known")).isEqualTo(known + 1);
    }

    @Test
    void what_is_told_as_json_counts_apart() {
        double created = intakes("json", "created");

        json(Map.of("title", "Checkout outage", "team", aTeam())).post("/api/v1/postmortems").then().statusCode(201);

        assertThat(intakes("json", "created")).isEqualTo(created + 1);
    }

    private static void send(String team, int status) {
        given().contentType("text/markdown").body(DOCUMENT).post("/api/v1/postmortems?team=" + team).then().statusCode(status);
    }

    private double intakes(String form, String outcome) {
        return registry.get(IntakeMetrics.INTAKES).tags("form", form, "outcome", outcome).counter().count();
    }
}
