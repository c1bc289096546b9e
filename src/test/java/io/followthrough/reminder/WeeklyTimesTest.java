package io.followthrough.reminder;

import static io.followthrough.Given.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.followthrough.followup.Status;
import io.followthrough.time.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In March 2026 the 9th, the 16th and the 23rd are Mondays. */
@QuarkusTest
class WeeklyTimesTest {

    private static final LocalDate WEEK = LocalDate.parse("2026-03-09");

    @Inject
    ReminderFixture fixture;
    @Inject
    PlannedDigests planned;
    @Inject
    DigestRun run;
    @Inject
    MovableClock clock;

    @AfterEach
    void turn_the_clock_back() {
        clock.set(MovableClock.START);
    }

    @Test
    void whoever_leads_a_team_gets_a_report_on_monday_morning_and_nobody_else() {
        String owner = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        String lead = aLeadOf(owner);

        lookAt("2026-03-06T12:00:00Z", "2026-03-09T08:59:59Z");
        assertThat(planned.weeksOf(lead)).isEmpty();
        lookAt("2026-03-09T09:00:00Z", "2026-03-09T09:01:00Z", "2026-03-10T09:00:00Z", "2026-03-13T17:00:00Z");

        assertThat(planned.weeksOf(lead)).containsExactly(WEEK);
        assertThat(planned.weeksOf(owner)).isEmpty();
        lookAt("2026-03-16T09:00:00Z");
        assertThat(planned.weeksOf(lead)).containsExactly(WEEK, WEEK.plusWeeks(1));
    }

    @Test
    void it_comes_by_the_clock_of_its_reader() {
        String lead = aLead();
        fixture.move(lead, "Asia/Tokyo", Instant.parse("2026-03-05T00:00:00Z"));
        lookAt("2026-03-05T00:00:00Z", "2026-03-08T23:59:59Z");
        assertThat(planned.weeksOf(lead)).isEmpty();

        lookAt("2026-03-09T00:00:00Z");
        fixture.move(lead, "America/Los_Angeles", Instant.parse("2026-03-09T01:00:00Z"));
        lookAt("2026-03-09T01:00:00Z", "2026-03-09T16:00:00Z");

        assertThat(planned.weeksOf(lead)).containsExactly(WEEK);
    }

    @Test
    void after_an_outage_it_comes_late_and_once() {
        String lead = aLead();
        lookAt("2026-03-06T12:00:00Z", "2026-03-11T15:00:00Z", "2026-03-11T15:01:00Z");

        assertThat(planned.weeksOf(lead)).containsExactly(WEEK);
        assertThat(planned.nextOf(lead, DigestKind.WEEKLY)).isEqualTo("2026-03-16T09:00:00Z");
    }

    @Test
    void of_several_weeks_that_were_missed_only_the_last_one_is_told() {
        String lead = aLead();
        lookAt("2026-03-06T12:00:00Z", "2026-03-25T15:00:00Z");

        assertThat(planned.weeksOf(lead)).containsExactly(LocalDate.parse("2026-03-23"));
    }

    @Test
    void whoever_begins_to_lead_in_the_middle_of_a_week_waits_for_the_next() {
        String lead = aLead();
        lookAt("2026-03-11T12:00:00Z");
        prefer(lead, Map.of("digestHour", 8), "2026-03-11T12:30:00Z");
        lookAt("2026-03-12T12:00:00Z");
        assertThat(planned.weeksOf(lead)).isEmpty();

        lookAt("2026-03-16T08:00:00Z");
        assertThat(planned.weeksOf(lead)).containsExactly(LocalDate.parse("2026-03-16"));
    }

    @Test
    void where_monday_is_no_day_of_theirs_it_comes_on_their_first_one() {
        String lead = aLead();
        lookAt("2026-03-05T12:00:00Z");
        prefer(lead, Map.of("days", List.of("WEDNESDAY", "FRIDAY")), "2026-03-05T12:30:00Z");
        lookAt("2026-03-06T12:00:00Z", "2026-03-09T12:00:00Z", "2026-03-10T12:00:00Z");
        assertThat(planned.weeksOf(lead)).isEmpty();

        lookAt("2026-03-11T09:00:00Z");
        assertThat(planned.weeksOf(lead)).containsExactly(WEEK);
    }

    @Test
    void a_pause_and_the_way_out_hold_for_it_too() {
        String paused = aLead();
        String out = aLead();
        lookAt("2026-03-05T12:00:00Z");
        prefer(paused, Map.of("pausedUntil", "2026-03-10"), "2026-03-05T12:30:00Z");
        prefer(out, Map.of("subscribed", false), "2026-03-05T12:30:00Z");
        lookAt("2026-03-09T09:00:00Z", "2026-03-11T09:00:00Z", "2026-03-16T09:00:00Z");

        assertThat(planned.weeksOf(paused)).containsExactly(LocalDate.parse("2026-03-16"));
        assertThat(planned.weeksOf(out)).isEmpty();
    }

    @Test
    void two_replicas_plan_each_report_once() throws Exception {
        List<String> leads = IntStream.range(0, 10).mapToObj(_ -> aLead()).toList();
        lookAt("2026-03-06T12:00:00Z");

        Callable<Integer> oneRun = () -> run.run(Instant.parse("2026-03-09T09:00:00Z"));
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            for (var done : replicas.invokeAll(List.of(oneRun, oneRun))) {
                assertThat(done.get()).isPositive();
            }
        }

        assertThat(leads).allSatisfy(lead -> assertThat(planned.weeksOf(lead)).containsExactly(WEEK));
    }

    private String aLead() {
        return aLeadOf(fixture.aPersonAddedAt("2026-03-03T12:00:00Z"));
    }

    private String aLeadOf(String owner) {
        String lead = fixture.aPersonAddedAt("2026-03-03T12:00:00Z");
        fixture.aFollowUp(fixture.aTeamLedBy(lead), owner, "2026-02-18", Status.OPEN);
        return lead;
    }

    private void prefer(String person, Map<String, ?> preferences, String at) {
        clock.set(Instant.parse(at));
        json(preferences).header("If-Match", "*").patch("/api/v1/people/" + person + "/preferences").then().statusCode(200);
    }

    private void lookAt(String... moments) {
        List.of(moments).forEach(moment -> run.run(Instant.parse(moment)));
    }
}
