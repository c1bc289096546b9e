package io.followthrough.report;

import static io.followthrough.classification.Priority.P0;
import static io.followthrough.classification.Priority.P1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.Given;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.common.runtime.util.SchedulerUtils;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowUpGaugesTest extends ReportTest {

    @Inject
    FollowUpGauges gauges;
    @Inject
    MeterRegistry registry;

    @Test
    void tell_the_figures_of_the_overdue_report_by_team_and_priority() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).of(P0).dueOn("2026-03-01"));
        tracked.add(AFollowUp.of(team).of(P0));
        tracked.add(AFollowUp.of(team).of(P1));

        gauges.refresh();

        assertThat(gauge("followthrough.open.follow.ups", team, "P0")).isEqualTo(2);
        assertThat(gauge("followthrough.overdue.follow.ups", team, "P0")).isEqualTo(1);
        assertThat(gauge("followthrough.overdue.follow.ups", team, "P1")).isZero();
    }

    @Test
    void follow_what_changes() {
        String team = tracked.team("UTC");
        tracked.add(AFollowUp.of(team).of(P0));
        gauges.refresh();

        tracked.add(AFollowUp.of(team).of(P0));
        gauges.refresh();

        assertThat(gauge("followthrough.open.follow.ups", team, "P0")).isEqualTo(2);
    }

    @Test
    void leave_the_scrape_with_the_last_open_follow_up_of_a_team() {
        String team = tracked.team("UTC");
        String key = tracked.add(AFollowUp.of(team).of(P0));
        gauges.refresh();
        assertThat(registry.find("followthrough.open.follow.ups").tag("team", team).gauges()).hasSize(4);

        Given.json(Map.of("reason", "the service is gone")).put("/api/v1/follow-ups/" + key + "/dismissal").then()
                .statusCode(200);
        gauges.refresh();

        assertThat(registry.find("followthrough.open.follow.ups").tag("team", team).gauges()).isEmpty();
        assertThat(registry.find("followthrough.overdue.follow.ups").tag("team", team).gauges()).isEmpty();
    }

    @Test
    void are_read_every_minute_unless_told_otherwise() throws NoSuchMethodException {
        Scheduled schedule = FollowUpGauges.class.getDeclaredMethod("refresh").getAnnotation(Scheduled.class);

        assertThat(SchedulerUtils.parseEveryAsMillis(schedule)).hasValue(60_000);
    }

    private double gauge(String name, String team, String priority) {
        return registry.get(name).tags("team", team, "priority", priority).gauge().value();
    }
}
