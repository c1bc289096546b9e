package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-20 14:00 UTC             | 2024-06-20T14:00:00Z
            2024-06-20T14:00:00Z             | 2024-06-20T14:00:00Z
            2024-06-20T14:00-03:00           | 2024-06-20T17:00:00Z
            2024-06-20 14:00 +0200           | 2024-06-20T12:00:00Z
            10:30 AM (EAT) on June 20, 2024  | 2024-06-20T07:30:00Z
            June 20th, 2024 at 10:30 p.m. PST | 2024-06-21T06:30:00Z
            January23, 2021 7:31 PM PT       | 2021-01-24T03:31:00Z
            July 23, 2021 7:31 PM PT         | 2021-07-24T02:31:00Z
            13/10/2023 2100hrs WAT           | 2023-10-13T20:00:00Z
            4/21/23 9:00 AM EST              | 2023-04-21T14:00:00Z
            06/May/2022 15:03 CEST           | 2022-05-06T13:03:00Z
            15.03.2024, 8:30 Uhr (MEZ)       | 2024-03-15T07:30:00Z
            le 3 mai 2024 à 10h20 (UTC)      | 2024-05-03T10:20:00Z
            5 de marzo de 2024, 22:10 (COT)  | 2024-03-06T03:10:00Z
            03, 14, 2024, 10:00 AM UTC       | 2024-03-14T10:00:00Z
            2024-02-29 12:00 AM UTC          | 2024-02-29T00:00:00Z
            2024-02-28 12:30 PM GMT+2        | 2024-02-28T10:30:00Z
            2024-02-28 1430 UTC              | 2024-02-28T14:30:00Z
            2024-02-28 14:30 Europe/Paris    | 2024-02-28T13:30:00Z
            2024-07-01 9:00 am Pacific Time  | 2024-07-01T16:00:00Z""")
    void times_are_read_as_people_write_them(String written, String instant) {
        var started = ReadSample.incidentWith("Start time: " + written).startedAt();

        assertThat(started.at()).hasToString(instant);
        assertThat(started.dateAssumed()).isFalse();
        assertThat(started.zoneAssumed()).isFalse();
    }

    @Test
    void a_range_over_midnight_ends_on_the_next_day() {
        var incident = ReadSample.incidentWith("Date: 2024-03-01\nTime: 11:40 PM - 1:15 AM UTC");

        assertThat(incident.startedAt().at()).hasToString("2024-03-01T23:40:00Z");
        assertThat(incident.resolvedAt().at()).hasToString("2024-03-02T01:15:00Z");
    }

    @Test
    void the_half_of_the_day_may_stand_at_the_end_of_a_range_only() {
        var incident = ReadSample.incidentWith("Date: 2024-03-01\nDuration: 3:00 to 4:30 PM UTC");

        assertThat(incident.startedAt().at()).hasToString("2024-03-01T15:00:00Z");
    }

    @Test
    void times_from_the_start_are_counted_from_it() {
        var read = ReadSample.read("""
                # Postmortem: outage
                Start: 2024-03-01 10:00 UTC
                ## Timeline
                - T+0 it begins
                - T+0:26 it is found
                - H+05 it is understood
                """);

        assertThat(read.timeline()).extracting(entry -> entry.at().at().toString())
                .containsExactly("2024-03-01T10:00:00Z", "2024-03-01T10:26:00Z", "2024-03-01T10:05:00Z");
    }

    @Test
    void a_day_and_a_zone_above_the_times_hold_for_all_of_them() {
        var read = ReadSample.read("""
                # Postmortem: outage
                ## Timeline (all times in CET)
                ### 2024-03-01
                - 23:50 disk full
                - 00:10 found
                ### 2024-03-02
                - 09:00 replaced
                """);

        assertThat(read.timeline()).extracting(entry -> entry.at().at().toString())
                .containsExactly("2024-03-01T22:50:00Z", "2024-03-01T23:10:00Z", "2024-03-02T08:00:00Z");
    }
}
