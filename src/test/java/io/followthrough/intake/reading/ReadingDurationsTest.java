package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDurationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 hours 30 minutes        | 150
            2 hours and 30 minutes    | 150
            ~18 minutes               | 18
            1h30                      | 90
            1.5 hours                 | 90
            1h 31m                    | 91
            PT1H30M                   | 90
            100s                      | 1.67
            two days                  | 2880
            an hour and a half        | 90
            45 Minuten                | 45
            1 hora y 25 minutos       | 85
            2 hours (12:00 - 14:00)   | 120""")
    void durations_are_read_as_people_write_them(String written, double minutes) {
        assertThat(ReadSample.incidentWith("Duration: " + written).durationMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The site was down for about 40 minutes.", "The outage lasted 40 minutes.",
            "Users saw errors for a total of 40 minutes."})
    void a_sentence_states_a_duration_too(String sentence) {
        assertThat(ReadSample.incidentWith(sentence).durationMinutes()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Duration: 2024-05-01, 10:00 - 11:00 UTC", "The job runs every 5 minutes and failed.",
            "We noticed the outage 20 minutes later.", "The certificate expired after 90 days."})
    void other_lengths_of_time_are_no_duration(String text) {
        assertThat(ReadSample.incidentWith(text).durationMinutes()).isNull();
    }

    @Test
    void a_contradiction_gives_none_and_a_warning() {
        var read = ReadSample.read("# Postmortem: outage\n\nThe site was down for 40 minutes.\n\nThe outage lasted 3 hours.\n");

        assertThat(read.incidents().getFirst().durationMinutes()).isNull();
        assertThat(read.warnings()).extracting(Warning::message)
                .contains("The document states different durations, 40 and 180 minutes; none was taken.");
    }
}
