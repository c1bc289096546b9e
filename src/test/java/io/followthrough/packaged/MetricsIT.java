package io.followthrough.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import io.followthrough.metrics.Scrape;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** What only a service tells that does its work by itself. */
@QuarkusIntegrationTest
@WithTestResource(ProductionSurroundings.class)
@WithTestResource(RealKeycloak.class)
class MetricsIT {

    private static final String LAST_SUCCESS = "followthrough_schedule_last_success_timestamp_seconds";

    @Test
    void every_schedule_is_known_from_the_start() {
        assertThat(scrape().values(LAST_SUCCESS, "schedule")).containsExactlyInAnyOrder("chat-summaries", "digests",
                "escalations",
                "follow-up gauges", "idempotency keys", "outbox", "outbox gauges", "policy file", "recomputation", "refusals",
                "retention", "standby heartbeat");
    }

    @Test
    void a_schedule_that_runs_to_its_end_says_when() {
        double first = lastSuccess("digests");

        await().atMost(Duration.ofSeconds(30)).until(() -> lastSuccess("digests") > first);

        assertThat(scrape().values("followthrough_outbox_circuit_open", "channel")).containsExactlyInAnyOrder("chat", "mail");
    }

    private static double lastSuccess(String schedule) {
        return scrape().of(LAST_SUCCESS, "schedule", schedule).getFirst().value();
    }

    private static Scrape scrape() {
        return Scrape.at(ProductionSurroundings.managementUrl() + "/q/metrics");
    }
}
