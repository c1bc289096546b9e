package io.followthrough.followup.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Guessed;
import io.followthrough.followup.Origin;
import io.followthrough.followup.Status;
import io.followthrough.people.SomeBody;
import io.followthrough.policy.Deadline;
import io.followthrough.policy.Match;
import io.followthrough.policy.Policies;
import io.followthrough.policy.Policy;
import org.junit.jupiter.api.Test;

class RefilingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-04");
    private static final Instant CREATED = Instant.parse("2026-02-02T09:00:00Z");

    private final FollowUp followUp = new FollowUp(Status.OPEN, SomeBody.team("payments"),
            new FollowUpDetails("Limit the pool", null, Nature.CORRECTIVE, FollowUpType.PREVENT, Priority.P2, null, null),
            Guessed.NOTHING, new Origin(List.of(), null, null, null), CREATED);

    @Test
    void a_date_that_the_policy_set_is_counted_again() {
        dueByPolicy("2026-04-03");

        Refiling refiling = under("45d");

        assertThat(refiling.dueOn()).isEqualTo("2026-03-19");
        assertThat(refiling.kept()).isNull();
        assertThat(refiling.isChange()).isTrue();
    }

    @Test
    void it_leaves_the_original_date_and_the_number_of_extensions_and_ends_a_snooze() {
        dueByPolicy("2026-04-03");
        followUp.due().snoozeUntil(LocalDate.parse("2026-03-30"));

        under("45d").make();

        assertThat(followUp.due().dueOn()).contains(LocalDate.parse("2026-03-19"));
        assertThat(followUp.due().originalDueOn()).contains(LocalDate.parse("2026-04-03"));
        assertThat(followUp.due().extensions()).isZero();
        assertThat(followUp.due().snoozedUntil(TODAY)).isEmpty();
        assertThat(under("45d").isChange()).isFalse();
    }

    @Test
    void a_date_that_somebody_chose_stays() {
        followUp.follow(filed(), DueDate.on(LocalDate.parse("2026-04-03")));

        assertStays(under("45d"), Kept.CHOSEN);
    }

    @Test
    void a_date_that_an_extension_has_set_stays() {
        dueByPolicy("2026-03-20");
        followUp.due().request(LocalDate.parse("2026-04-03"), TODAY);
        followUp.due().approveRequest();

        assertStays(under("45d"), Kept.EXTENDED);
    }

    @Test
    void a_date_that_a_lead_has_set_stays() {
        dueByPolicy("2026-03-20");
        followUp.due().edit(LocalDate.parse("2026-04-03"), TODAY);

        assertStays(under("45d"), Kept.EXTENDED);
    }

    @Test
    void nothing_moves_under_a_request_that_waits() {
        dueByPolicy("2026-04-03");
        followUp.due().request(LocalDate.parse("2026-04-30"), TODAY);

        assertStays(under("45d"), Kept.EXTENSION_REQUESTED);
    }

    @Test
    void a_policy_without_a_deadline_takes_no_date_away() {
        dueByPolicy("2026-04-03");

        assertStays(under(null), Kept.NO_DEADLINE);
    }

    @Test
    void one_without_a_date_gets_one() {
        followUp.follow(filed(), DueDate.byPolicy(null));

        under("45d").make();

        assertThat(followUp.due().dueOn()).contains(LocalDate.parse("2026-03-19"));
        assertThat(followUp.due().originalDueOn()).contains(LocalDate.parse("2026-03-19"));
    }

    @Test
    void nobody_becomes_late_by_it() {
        dueByPolicy("2026-04-03");

        Refiling refiling = under("10d");

        assertThat(refiling.dueOn()).isEqualTo(TODAY);
        assertThat(refiling.kept()).isEqualTo(Kept.PAST);
    }

    @Test
    void a_second_run_on_another_day_comes_to_the_same() {
        dueByPolicy("2026-04-03");
        under("10d").make();

        assertThat(Refiling.of(followUp, policies("10d"), TODAY.plusDays(3)).isChange()).isFalse();
    }

    @Test
    void nobody_becomes_later_by_it() {
        dueByPolicy("2026-03-01");

        assertStays(under("10d"), Kept.PAST);
    }

    @Test
    void what_is_late_may_be_in_time_again() {
        dueByPolicy("2026-03-01");

        assertThat(under("45d").dueOn()).isEqualTo("2026-03-19");
    }

    @Test
    void another_policy_with_the_same_date_is_a_change_without_a_move() {
        followUp.follow(new Match(new Policy("old", null, null, null, null, null, null, null, null), List.of(), List.of()),
                DueDate.byPolicy(LocalDate.parse("2026-03-19")));

        Refiling refiling = under("45d");
        assertThat(refiling.isChange()).isTrue();
        assertThat(refiling.movesDueDate()).isFalse();
        refiling.make();
        assertThat(followUp.policy()).isEqualTo("all");
    }

    private void dueByPolicy(String day) {
        followUp.follow(filed(), DueDate.byPolicy(LocalDate.parse(day)));
    }

    private Match filed() {
        return policies(null).matching(followUp.situation());
    }

    private void assertStays(Refiling refiling, Kept why) {
        assertThat(refiling.dueOn()).isEqualTo(followUp.due().dueOn().orElseThrow());
        assertThat(refiling.kept()).isEqualTo(why);
        assertThat(refiling.isChange()).isFalse();
    }

    private Refiling under(String completeWithin) {
        return Refiling.of(followUp, policies(completeWithin), TODAY);
    }

    private static Policies policies(String completeWithin) {
        Deadline deadline = completeWithin == null ? null : Deadline.parse(completeWithin);
        return new Policies("a test", List.of(new Policy("all", null, deadline, null, null, null, null, null, null)));
    }
}
