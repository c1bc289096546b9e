package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.followthrough.escalation.EscalationRun;
import io.followthrough.followup.Status;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanningDigestsTest {

    private static final String TUESDAY_NOON = "2026-03-03T12:00:00Z";
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");

    @Inject
    ReminderFixture fixture;
    @Inject
    PlannedDigests planned;
    @Inject
    DigestRun run;
    @Inject
    EscalationRun escalations;

    @Test
    void somebody_who_was_added_is_looked_at_from_the_next_working_morning_on() {
        String person = fixture.aPerson("Europe/Berlin", Instant.parse("2026-03-06T12:00:00Z"));

        assertThat(planned.nextOf(person)).isEqualTo("2026-03-09T08:00:00Z");
    }

    @Test
    void one_digest_a_day_however_often_the_run_comes_by() {
        String person = fixture.aPersonAddedAt(TUESDAY_NOON);
        fixture.aFollowUpOf(person, "2026-02-18");

        List.of("08:59:59", "09:00:00", "09:01:00", "17:00:00").forEach(time -> runAt("2026-03-04T" + time + "Z"));

        assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY);
        assertThat(planned.subjectsOf(person)).containsExactly("1 overdue (worst 14 days late)");
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T09:00:00Z");
    }

    @Test
    void nothing_to_say_no_digest() {
        String person = fixture.aPersonAddedAt(TUESDAY_NOON);
        fixture.aFollowUpOf(person, "2027-01-04");
        fixture.aFollowUp("default", person, "2026-02-18", Status.PROPOSED);
        fixture.dismiss(fixture.aFollowUpOf(person, "2026-02-18"));

        runAt("2026-03-04T09:00:00Z");

        assertThat(planned.daysOf(person)).isEmpty();
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T09:00:00Z");
    }

    @Test
    void after_days_of_downtime_there_is_one_digest() {
        String person = fixture.aPersonAddedAt("2026-02-27T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");

        runAt("2026-03-04T15:00:00Z");
        runAt("2026-03-04T15:01:00Z");

        assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY);
    }

    @Test
    void downtime_that_ends_on_a_weekend_waits_for_monday() {
        String person = fixture.aPersonAddedAt("2026-03-05T12:00:00Z");
        fixture.aFollowUpOf(person, "2026-02-18");

        runAt("2026-03-07T12:00:00Z");

        assertThat(planned.daysOf(person)).isEmpty();
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void moving_to_another_zone_neither_skips_a_day_nor_doubles_one() {
        String person = fixture.aPersonAddedAt(TUESDAY_NOON);
        fixture.aFollowUpOf(person, "2026-02-18");

        fixture.move(person, "Asia/Tokyo", Instant.parse("2026-03-04T06:00:00Z"));
        runAt("2026-03-04T06:00:00Z");
        fixture.move(person, "America/Los_Angeles", Instant.parse("2026-03-04T18:00:00Z"));
        runAt("2026-03-04T18:00:00Z");

        assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY);
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T17:00:00Z");
    }

    @Test
    void somebody_who_has_left_gets_nothing() {
        String person = fixture.aPersonAddedAt(TUESDAY_NOON);
        fixture.aFollowUpOf(person, "2026-02-18");
        fixture.deactivate(person);

        runAt("2026-03-04T09:00:00Z");

        assertThat(planned.daysOf(person)).isEmpty();
        assertThat(planned.nextOf(person)).isEqualTo("2026-03-05T09:00:00Z");
    }

    @Test
    void a_lead_is_told_what_waits_in_the_team() {
        String lead = fixture.aPersonAddedAt(TUESDAY_NOON);
        String owner = fixture.aPersonAddedAt(TUESDAY_NOON);
        String team = fixture.aTeamLedBy(lead);
        fixture.aFollowUpCompletedBy(owner, team);
        fixture.aFollowUp(team, null, "2027-01-04", Status.OPEN);
        fixture.aBlockedFollowUp(team, owner, "2026-02-18");
        escalations.run(Instant.parse("2026-03-04T00:00:00Z"));

        runAt("2026-03-04T09:00:00Z");

        assertThat(planned.subjectsOf(lead))
                .containsExactly("1 to verify, 2 escalated to you (worst 14 days late), 1 unassigned");
        assertThat(planned.subjectsOf(owner)).containsExactly("1 overdue (worst 14 days late)");
    }

    @Test
    void what_goes_wrong_for_one_person_does_not_touch_the_others_and_is_tried_again() {
        String broken = fixture.aPersonAddedAt("2026-03-02T12:00:00Z");
        String fine = fixture.aPersonAddedAt(TUESDAY_NOON);
        List.of(broken, fine).forEach(person -> fixture.aFollowUpOf(person, "2026-02-18"));

        fixture.corrupt(broken);
        try {
            runAt("2026-03-04T09:00:00Z");
        } finally {
            fixture.repair(broken);
        }
        assertThat(planned.daysOf(fine)).containsExactly(WEDNESDAY);
        assertThat(planned.daysOf(broken)).isEmpty();

        runAt("2026-03-04T09:15:00Z");
        assertThat(planned.daysOf(broken)).containsExactly(WEDNESDAY);
    }

    @Test
    void two_runs_at_once_plan_each_digest_once() throws Exception {
        List<String> everybody = IntStream.range(0, 40).mapToObj(_ -> fixture.aPersonAddedAt(TUESDAY_NOON)).toList();
        everybody.forEach(person -> fixture.aFollowUpOf(person, "2026-02-18"));

        Callable<Integer> oneRun = () -> run.run(Instant.parse("2026-03-04T09:00:00Z"));
        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            for (var done : replicas.invokeAll(List.of(oneRun, oneRun))) {
                assertThat(done.get()).isPositive();
            }
        }

        assertThat(everybody).allSatisfy(person -> assertThat(planned.daysOf(person)).containsExactly(WEDNESDAY));
    }

    private void runAt(String instant) {
        run.run(Instant.parse(instant));
    }
}
