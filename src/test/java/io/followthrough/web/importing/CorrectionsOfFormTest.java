package io.followthrough.web.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Guessed;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.intake.Corrections;
import io.followthrough.intake.Corrections.Decision;
import io.followthrough.intake.Corrections.OfCause;
import io.followthrough.intake.Draft;
import io.followthrough.intake.Draft.DraftCause;
import io.followthrough.intake.Draft.DraftFollowUp;
import io.followthrough.intake.Draft.DraftIncident;
import io.followthrough.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsOfFormTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** The second of the two hours from 2 to 3 o'clock. */
    private static final Instant IN_THE_REPEATED_HOUR = Instant.parse("2026-10-25T01:30:15Z");
    private static final IncidentDetails INCIDENT = new IncidentDetails("Outage", Severity.SEV2, IncidentStatus.RESOLVED,
            IN_THE_REPEATED_HOUR, Instant.parse("2026-10-25T03:00:00Z"), 92.5, "Many", List.of("checkout", "pay"), true, null);
    private static final FollowUpDetails DETAILS = new FollowUpDetails("Limit the pool", "With\ntests", Nature.CORRECTIVE,
            FollowUpType.PREVENT, Priority.P1, List.of(), List.of("https://example.org/1", "https://example.org/2"));
    private static final Draft DRAFT = new Draft("Outage", "It broke.", "No limit",
            List.of(new DraftCause("No limit", true), new DraftCause("No alert", false)), List.of(),
            List.of(new DraftIncident(null, INCIDENT)),
            List.of(new DraftFollowUp(DETAILS, new Guessed(true, true), null, "Bob", LocalDate.of(2026, 12, 1), true, false,
                    7)),
            true, null);

    @Test
    void what_nobody_touches_stays_as_it_was_read() {
        Corrections corrections = sent(Map.of());

        assertThat(corrections.title()).isEqualTo("Outage");
        assertThat(corrections.summary()).isEqualTo("It broke.");
        assertThat(corrections.causes()).containsExactly(new OfCause(true, "No limit", true),
                new OfCause(true, "No alert", false));
        assertThat(corrections.incidents()).containsExactly(INCIDENT);
        var followUp = corrections.followUps().getFirst();
        assertThat(new FollowUpDetails(followUp.title(), followUp.description(), followUp.nature(), followUp.type(),
                followUp.priority(), List.of(), followUp.links())).isEqualTo(DETAILS);
        assertThat(followUp.decision()).isEqualTo(Decision.TRACK);
        assertThat(followUp.dueOn()).isEqualTo("2026-12-01");
        assertThat(followUp.done()).isTrue();
        assertThat(followUp.owner()).isNull();
    }

    @Test
    void what_somebody_changes_is_taken_in_the_zone_of_the_document() {
        Corrections corrections = sent(Map.of("incidents/0/startedAt", "2026-10-24T23:00", "incidents/0/services", " a ,, b",
                "followUps/0/decision", "propose", "followUps/0/done", "", "causes/1/kept", "", "title", " "));

        assertThat(corrections.incidents().getFirst().startedAt()).isEqualTo("2026-10-24T21:00:00Z");
        assertThat(corrections.incidents().getFirst().services()).containsExactly("a", "b");
        assertThat(corrections.followUps().getFirst().decision()).isEqualTo(Decision.PROPOSE);
        assertThat(corrections.followUps().getFirst().done()).isFalse();
        assertThat(corrections.causes().getLast().isKept()).isFalse();
        assertThat(corrections.title()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"incidents/0/startedAt,yesterday", "incidents/0/durationMinutes,two", "incidents/0/resolvedAt,2026-10-01T00:00",
            "incidents/0/severity,SEV9", "followUps/0/dueOn,soon", "followUps/0/priority,high", "followUps/0/decision,x"})
    void nonsense_is_refused_at_its_field(String field, String typed) {
        assertThatThrownBy(() -> sent(Map.of(field, typed))).isInstanceOfSatisfying(ProblemException.class,
                refused -> assertThat(refused.problem().errors().getFirst().pointer().substring(1)).isEqualTo(field));
    }

    private static Corrections sent(Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(DraftFields.of(DRAFT, BERLIN));
        fields.putAll(typed);
        return new CorrectionsOfForm(new SentImport(fields, List.of())).of(DRAFT, BERLIN);
    }
}
