package io.followthrough.reminder;

import static io.followthrough.reminder.AgendaPart.LATER;
import static io.followthrough.reminder.AgendaPart.THIS_WEEK;
import static io.followthrough.reminder.AgendaPart.TODAY;
import static io.followthrough.reminder.SomeView.LEAD;
import static io.followthrough.reminder.SomeView.OWNER;
import static io.followthrough.reminder.SomeView.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Seen on a Wednesday. */
class AgendaRulesTest {

    @Test
    void what_is_overdue_or_due_today_is_for_today() {
        assertThat(parts(aFollowUp().dueOn("2026-01-05").seenBy(OWNER))).containsExactly(TODAY);
        assertThat(parts(aFollowUp().dueOn("2026-03-04").seenBy(OWNER))).containsExactly(TODAY);
    }

    @Test
    void the_week_ends_on_sunday() {
        assertThat(parts(aFollowUp().dueOn("2026-03-05").seenBy(OWNER))).containsExactly(THIS_WEEK);
        assertThat(parts(aFollowUp().dueOn("2026-03-08").seenBy(OWNER))).containsExactly(THIS_WEEK);
        assertThat(parts(aFollowUp().dueOn("2026-03-09").seenBy(OWNER))).containsExactly(LATER);
    }

    @Test
    void what_has_no_due_date_is_for_later() {
        assertThat(parts(aFollowUp().dueOn(null).seenBy(OWNER))).containsExactly(LATER);
    }

    @Test
    void what_was_put_off_is_for_later_until_the_day() {
        assertThat(parts(aFollowUp().dueOn("2026-03-03").snoozedUntil("2026-03-05").seenBy(OWNER))).containsExactly(LATER);
        assertThat(parts(aFollowUp().dueOn("2026-03-06").snoozedUntil("2026-03-05").seenBy(OWNER))).containsExactly(LATER);
        assertThat(parts(aFollowUp().dueOn("2026-03-03").snoozedUntil("2026-03-04").seenBy(OWNER))).containsExactly(TODAY);
    }

    @Test
    void what_its_owner_completed_waits_for_somebody_else() {
        assertThat(parts(aFollowUp().completedBy(OWNER).dueOn("2026-03-03").seenBy(OWNER))).isEmpty();
        assertThat(parts(aFollowUp().completedBy(OWNER).dueOn("2026-03-03").seenBy(LEAD)))
                .containsExactly(AgendaPart.VERIFICATION);
    }

    @Test
    void somebody_elses_own_work_is_nobodys_business() {
        assertThat(parts(aFollowUp().dueOn("2026-01-05").seenBy(LEAD))).isEmpty();
    }

    @Test
    void what_others_wait_for_is_what_a_digest_tells() {
        assertThat(parts(aFollowUp().extensionRequested().seenBy(LEAD))).containsExactly(AgendaPart.EXTENSIONS);
        assertThat(parts(aFollowUp().dismissalRequested().seenBy(LEAD))).containsExactly(AgendaPart.DISMISSALS);
        assertThat(parts(aFollowUp().unassigned().seenBy(LEAD))).containsExactly(AgendaPart.UNASSIGNED);
        assertThat(parts(aFollowUp().escalated().seenBy(LEAD))).containsExactly(AgendaPart.ESCALATED);
        assertThat(parts(aFollowUp().doneAndToBeCheckedOn("2026-03-04").seenBy(OWNER)))
                .containsExactly(AgendaPart.EFFECTIVENESS);
    }

    private static List<AgendaPart> parts(ReadersView view) {
        return Arrays.stream(AgendaPart.values()).filter(part -> part.lists(view)).toList();
    }
}
