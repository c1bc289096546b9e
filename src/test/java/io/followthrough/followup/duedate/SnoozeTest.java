package io.followthrough.followup.duedate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Guessed;
import io.followthrough.followup.Origin;
import io.followthrough.followup.Status;
import io.followthrough.people.SomeBody;
import io.followthrough.policy.Policy;
import org.junit.jupiter.api.Test;

class SnoozeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Policy WITHOUT_ESCALATION = new Policy("a policy", null, null, null, null, null, null, null, null);

    private final FollowUp followUp = new FollowUp(Status.OPEN, SomeBody.team("payments"),
            new FollowUpDetails("Limit the pool", null, Nature.CORRECTIVE, FollowUpType.PREVENT, Priority.P2, null, null),
            Guessed.NOTHING, new Origin(List.of(), null, null, null), Instant.EPOCH);

    @Test
    void what_is_never_escalated_sleeps_for_a_year_at_most() {
        LocalDate nextYear = LocalDate.of(2027, 3, 4);

        assertThatThrownBy(() -> Snooze.put(followUp, nextYear.plusDays(1), WITHOUT_ESCALATION, TODAY))
                .hasMessageContaining("must be 2027-03-04 at the latest");
        Snooze.put(followUp, nextYear, WITHOUT_ESCALATION, TODAY);
        assertThat(followUp.due().snoozedUntil(TODAY)).contains(nextYear);
    }

    @Test
    void it_is_over_on_the_day_that_was_chosen() {
        Snooze.put(followUp, TODAY.plusDays(2), WITHOUT_ESCALATION, TODAY);

        assertThat(followUp.due().snoozedUntil(TODAY.plusDays(1))).isPresent();
        assertThat(followUp.due().snoozedUntil(TODAY.plusDays(2))).isEmpty();
    }
}
