package io.followthrough.reminder;

import static io.followthrough.reminder.SomeView.LEAD;
import static io.followthrough.reminder.SomeView.MANAGER;
import static io.followthrough.reminder.SomeView.OWNER;
import static io.followthrough.reminder.SomeView.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class SectionRulesTest {

    @Test
    void the_owner_is_told_of_what_is_overdue_from_the_day_after_it_was_due() {
        assertThat(sections(aFollowUp().dueOn("2026-03-03").seenBy(OWNER))).containsExactly(SectionKind.OVERDUE);
        assertThat(sections(aFollowUp().dueOn("2026-03-04").seenBy(OWNER))).containsExactly(SectionKind.DUE_SOON);
    }

    @Test
    void it_is_due_soon_from_the_first_reminder_step_on() {
        assertThat(sections(aFollowUp().dueOn("2026-03-13").seenBy(OWNER))).containsExactly(SectionKind.DUE_SOON);
        assertThat(sections(aFollowUp().dueOn("2026-03-16").seenBy(OWNER))).isEmpty();
    }

    @Test
    void what_has_no_due_date_reminds_nobody() {
        assertThat(sections(aFollowUp().dueOn(null).seenBy(OWNER))).isEmpty();
        assertThat(sections(aFollowUp().dueOn(null).seenBy(LEAD))).isEmpty();
    }

    @Test
    void whoever_a_recorded_step_has_reached_hears_of_it() {
        assertThat(sections(aFollowUp().dueOn("2026-02-27").escalated().seenBy(LEAD))).containsExactly(SectionKind.ESCALATED);
        assertThat(sections(aFollowUp().dueOn("2026-02-23").escalated().seenBy(MANAGER)))
                .containsExactly(SectionKind.ESCALATED);
        assertThat(sections(aFollowUp().dueOn("2026-02-23").seenBy(MANAGER))).isEmpty();
    }

    @Test
    void a_lead_who_owns_it_hears_of_it_as_the_owner() {
        assertThat(sections(aFollowUp().ownedBy(LEAD).dueOn("2026-01-05").seenBy(LEAD))).containsExactly(SectionKind.OVERDUE);
    }

    @Test
    void the_lead_verifies_what_somebody_else_completed() {
        assertThat(sections(aFollowUp().completedBy(OWNER).seenBy(LEAD))).containsExactly(SectionKind.VERIFICATION);
        assertThat(sections(aFollowUp().completedBy(LEAD).seenBy(LEAD))).isEmpty();
        assertThat(sections(aFollowUp().completedBy(OWNER).seenBy(MANAGER))).isEmpty();
    }

    @Test
    void the_owner_hears_nothing_of_what_waits_for_verification() {
        assertThat(sections(aFollowUp().completedBy(OWNER).dueOn("2026-02-27").seenBy(OWNER))).isEmpty();
        assertThat(sections(aFollowUp().completedBy(OWNER).dueOn("2026-03-05").seenBy(OWNER))).isEmpty();
    }

    @Test
    void the_lead_is_told_of_what_nobody_owns() {
        assertThat(sections(aFollowUp().unassigned().seenBy(LEAD))).containsExactly(SectionKind.UNASSIGNED);
        assertThat(sections(aFollowUp().unassigned().seenBy(MANAGER))).isEmpty();
    }

    @Test
    void what_the_owner_snoozed_comes_back_on_the_day() {
        assertThat(sections(aFollowUp().dueOn("2026-03-03").snoozedUntil("2026-03-05").seenBy(OWNER))).isEmpty();
        assertThat(sections(aFollowUp().dueOn("2026-03-05").snoozedUntil("2026-03-05").seenBy(OWNER))).isEmpty();
        assertThat(sections(aFollowUp().dueOn("2026-03-03").snoozedUntil("2026-03-04").seenBy(OWNER)))
                .containsExactly(SectionKind.OVERDUE);
    }

    @Test
    void a_snooze_keeps_nothing_from_the_lead() {
        assertThat(sections(aFollowUp().dueOn("2026-02-27").escalated().snoozedUntil("2026-03-05").seenBy(LEAD)))
                .containsExactly(SectionKind.ESCALATED);
    }

    @Test
    void the_lead_decides_what_was_asked_for() {
        assertThat(sections(aFollowUp().extensionRequested().seenBy(LEAD))).containsExactly(SectionKind.EXTENSIONS);
        assertThat(sections(aFollowUp().dismissalRequested().seenBy(LEAD))).containsExactly(SectionKind.DISMISSALS);
        assertThat(sections(aFollowUp().extensionRequested().dismissalRequested().seenBy(OWNER))).isEmpty();
    }

    @Test
    void the_owner_checks_what_is_done_from_the_day_on() {
        assertThat(sections(aFollowUp().doneAndToBeCheckedOn("2026-03-04").seenBy(OWNER)))
                .containsExactly(SectionKind.EFFECTIVENESS);
        assertThat(sections(aFollowUp().doneAndToBeCheckedOn("2026-01-04").seenBy(OWNER)))
                .containsExactly(SectionKind.EFFECTIVENESS);
        assertThat(sections(aFollowUp().doneAndToBeCheckedOn("2026-03-05").seenBy(OWNER))).isEmpty();
        assertThat(sections(aFollowUp().doneAndToBeCheckedOn("2026-01-04").seenBy(LEAD))).isEmpty();
    }

    @Test
    void the_lead_checks_what_nobody_owns() {
        assertThat(sections(aFollowUp().unassigned().doneAndToBeCheckedOn("2026-03-04").seenBy(LEAD)))
                .containsExactly(SectionKind.EFFECTIVENESS);
    }

    private static List<SectionKind> sections(ReadersView view) {
        return Arrays.stream(SectionKind.values()).filter(kind -> kind.lists(view)).toList();
    }
}
