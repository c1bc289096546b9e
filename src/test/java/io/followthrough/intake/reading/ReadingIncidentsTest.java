package io.followthrough.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingIncidentsTest {

    @Test
    void sections_that_each_tell_of_their_own_incident_give_several() {
        var read = ReadSample.read("""
                # Postmortem: two outages in a week

                ## Incident 1: login

                Start: 2024-05-01 10:00 UTC
                End: 2024-05-01 10:30 UTC
                Severity: SEV2

                ## Incident 2: search

                Start: 2024-05-03 09:00 UTC
                End: 2024-05-03 11:00 UTC

                ## Action items

                - Share one cache no more
                """);

        assertThat(read.incidents()).extracting(WrittenIncident::title).containsExactly("Incident 1: login",
                "Incident 2: search");
        assertThat(read.incidents()).extracting(incident -> incident.startedAt().at().toString())
                .containsExactly("2024-05-01T10:00:00Z", "2024-05-03T09:00:00Z");
        assertThat(read.followUps()).hasSize(1);
    }

    @Test
    void impact_services_causes_and_summary_are_taken_as_stated() {
        var read = ReadSample.read("""
                # Postmortem: search outage

                ## Summary
                Search was down.

                ## Impact
                All users saw an error.

                Affected services: search, cart and profile

                ## Root cause
                A full disk.

                ## Contributing factors
                - No alert
                - No quota
                """);

        var incident = read.incidents().getFirst();
        assertThat(read.summary()).isEqualTo("Search was down.");
        assertThat(read.rootCause()).isEqualTo("A full disk.");
        assertThat(read.causes()).extracting(WrittenCause::text).containsExactly("A full disk.", "No alert", "No quota");
        assertThat(read.causes()).extracting(WrittenCause::root).containsExactly(true, false, false);
        assertThat(incident.impact()).contains("All users saw an error.");
        assertThat(incident.services()).containsExactly("search", "cart", "profile");
    }
}
