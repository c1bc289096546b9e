package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import io.followthrough.classification.Severity;
import org.junit.jupiter.api.Test;

class WarningAboutGuessesTest {

    @Test
    void without_any_date_the_assumed_one_is_taken_and_named() {
        var read = ReadSample.read("# Postmortem: outage\n\n## Timeline\n\n- 10:00 UTC site down\n");

        assertThat(read.incidents().getFirst().startedAt().at()).hasToString("2026-01-15T10:00:00Z");
        assertThat(read.incidents().getFirst().startedAt().dateAssumed()).isTrue();
        assertThat(read.warnings()).contains(
                new Warning(0, "The document gives no date for the incident; 2026-01-15 was assumed, the day of the import."));
    }

    @Test
    void without_a_zone_the_assumed_one_is_taken_and_named() {
        var read = ReadSample.read("# Postmortem: outage\n\nStart: 2024-05-01 10:00\n");

        assertThat(read.warnings())
                .contains(new Warning(3, "The document states no time zone; its times were read as UTC, the default zone."));
    }

    @Test
    void a_date_without_a_year_is_of_the_assumed_year() {
        var read = ReadSample.read("# Postmortem: outage\n\nOn April 17th the site went down at 15:00 UTC.\n");

        assertThat(read.incidents().getFirst().startedAt().at()).hasToString("2026-04-17T15:00:00Z");
        assertThat(read.warnings()).contains(new Warning(3, "The date of the incident has no year; 2026 was assumed."));
    }

    @Test
    void day_and_month_that_could_be_swapped_are_pointed_out() {
        var read = ReadSample.read("# Postmortem: outage\n\nStart: 03/04/2024 10:00 UTC\n");

        assertThat(read.warnings()).contains(
                new Warning(3, "The day and the month of this date could be swapped; it was read as 2024-03-04."));
    }

    @Test
    void an_alias_of_a_severity_is_pointed_out_and_a_plain_one_is_not() {
        var alias = ReadSample.read("# Postmortem: outage\n\nSeverity: P1\n");
        var plain = ReadSample.read("# Postmortem: outage\n\nSeverity: SEV-1\n");

        assertThat(alias.incidents().getFirst().severity()).isEqualTo(Severity.SEV1);
        assertThat(alias.warnings()).contains(new Warning(3, "The severity is written as \"P1\"; it was read as SEV1."));
        assertThat(plain.incidents().getFirst().severity()).isEqualTo(Severity.SEV1);
        assertThat(plain.warnings()).noneMatch(warning -> warning.line() == 3);
    }

    @Test
    void an_impossible_date_and_an_unknown_zone_are_ignored() {
        var read = ReadSample.read("# Postmortem: outage\n\nDate: 30/30/2024\nStart: 10:00 XYT\n");

        assertThat(read.warnings()).contains(new Warning(3, "\"30/30/2024\" is no date of the calendar and was ignored."),
                new Warning(4, "\"XYT\" is no known time zone and was ignored."));
    }

    @Test
    void measures_are_follow_ups_only_without_an_explicit_list() {
        var read = ReadSample.read("# Postmortem: outage\n\n## Preventive measures\n\n- Add an alert\n");

        assertThat(read.followUps()).extracting(WrittenFollowUp::title).containsExactly("Add an alert");
        assertThat(read.warnings()).contains(new Warning(5,
                "The document has no explicit list of tasks; the corrective and preventative measures were taken as follow-ups."));
    }

    @Test
    void no_follow_ups_and_no_title_are_said() {
        var read = ReadSample
                .read("Issue summary\n\nThe site was down for 5 minutes after a deployment.\n\nRoot cause\n\nA typo.\n");

        assertThat(read.title()).isNull();
        assertThat(read.warnings()).contains(new Warning(0, "The document has no title."),
                new Warning(0, "No follow-ups were found."));
    }

    @Test
    void a_relative_due_date_is_counted_from_the_incident() {
        var read = ReadSample
                .read("# Postmortem: outage\n\nStart: 2024-05-01 10:00 UTC\n\n## Tasks\n\n- Add an alert - ETA: 2 weeks\n");

        assertThat(read.followUps().getFirst().dueOn()).isEqualTo(LocalDate.of(2024, 5, 15));
        assertThat(read.warnings())
                .contains(new Warning(7, "The due date \"2 weeks\" was counted from 2024-05-01, which gives 2024-05-15."));
    }
}
