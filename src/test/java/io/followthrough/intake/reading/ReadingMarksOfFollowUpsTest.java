package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingMarksOfFollowUpsTest {

    @ParameterizedTest
    @ValueSource(strings = {"- [x] Add an alert", "- Add an alert (DONE)", "- Add an alert - done", "- ✅ Add an alert",
            "- Add an alert. (Completed.)",
            "- **Fait** : Add an alert", "- ~~Add an alert~~", "### Completed\n\n- Add an alert", "- Add an alert [closed]",
            "1. [x] Add an alert",
            "| Action | Status |\n|---|---|\n| Add an alert | Done (last week) |", "- Add an alert\n  - Status: closed"})
    void an_explicit_mark_makes_it_done(String line) {
        var followUp = ReadSample.followUp(line);

        assertThat(followUp.done()).isTrue();
        assertThat(followUp.title()).startsWith("Add an alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [ ] Add an alert", "- Add an alert (in progress)", "- ⏳ Add an alert", "- TODO: Add an alert",
            "- Add an alert - planned",
            "| Action | Status |\n|---|---|\n| Add an alert | Not done |", "1) Add an alert", "•Add an alert", "-Add an alert",
            "— Add an alert",
            "<ul><li>Add an alert</li></ul>", "Add an alert", "**Add** an <b>alert</b>",
            "- [Add an alert](https://t.example.org/1)",
            "- [T-7](https://t.example.org/7): Add an alert", "- Add an alert ([issue](https://t.example.org/1))",
            "Action 1: Add an alert"})
    void otherwise_it_is_open_and_its_wording_is_clean(String line) {
        var followUp = ReadSample.followUp(line);

        assertThat(followUp.done()).isFalse();
        assertThat(followUp.title()).isEqualTo("Add an alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Add an alert (Owner: Alice, due: 2024-06-01, P1)",
            "- [P1] Add an alert - Owner: Alice - Due: 2024-06-01",
            "- Add an alert\n  - **Owner:** Alice\n  - **Due date:** 2024-06-01\n  - **Priority:** High",
            "| Due | Prio | Assignee | Task |\n|---|---|---|---|\n| 2024-06-01 | High | Alice | Add an alert |",
            "**Owner: Alice**\n\n- Add an alert (P1) (by 2024-06-01)",
            "- Add an alert | Owner: Alice | Due: June 1, 2024 | Priority: P1"})
    void owner_due_date_and_priority_go_to_their_fields(String lines) {
        var followUp = ReadSample.followUp(lines);

        assertThat(followUp.title()).isEqualTo("Add an alert");
        assertThat(followUp.owner()).isEqualTo("Alice");
        assertThat(followUp.dueOn()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(followUp.priority()).isEqualTo(Priority.P1);
    }

    @Test
    void what_stands_below_an_action_describes_it() {
        var followUp = ReadSample.followUp("- Add an alert for full disks\n  - at 80 %\n  - to the on-call engineer");

        assertThat(followUp.description()).isEqualTo("at 80 %\nto the on-call engineer");
    }

    @Test
    void links_are_kept_beside_the_wording() {
        var followUp = ReadSample.followUp("- Add an alert [#528](https://t.example.org/528)");

        assertThat(followUp.title()).isEqualTo("Add an alert");
        assertThat(followUp.links()).containsExactly("https://t.example.org/528");
    }

    @Test
    void nature_and_type_are_guessed_from_the_wording_and_a_column_decides_the_type() {
        assertThat(ReadSample.followUp("- Alert on full disks").type()).isEqualTo(FollowUpType.DETECT);
        assertThat(ReadSample.followUp("- Investigate why the job ran").type()).isEqualTo(FollowUpType.INVESTIGATE);
        assertThat(ReadSample.followUp("- Write a runbook").type()).isEqualTo(FollowUpType.PROCESS);
        assertThat(ReadSample.followUp("- Fix the broken parser").nature()).isEqualTo(Nature.CORRECTION);
        assertThat(ReadSample.followUp("### Preventative\n\n- Fix the parser").nature()).isEqualTo(Nature.PREVENTATIVE);
        assertThat(ReadSample.followUp("| Action | Type | Owner |\n|---|---|---|\n| Alert on it | mitigate | Bo |").type())
                .isEqualTo(FollowUpType.MITIGATE);
    }
}
