package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;

/** Reads short documents as the tests need them. */
final class ReadSample {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private ReadSample() {}

    static WrittenPostmortem read(String markdown) {
        return new PostmortemReader().read(markdown, new Assumptions(TODAY, false, ZoneId.of("UTC"), false));
    }

    /** The one incident of a document that says only this about it. */
    static WrittenIncident incidentWith(String lines) {
        return read("# Postmortem: checkout outage\n\n" + lines + "\n").incidents().getFirst();
    }

    /** The one follow-up of a document with this line in its list. */
    static WrittenFollowUp followUp(String line) {
        return read("# Postmortem: checkout outage\n\nDate: 2024-05-01\n\n## Action items\n\n" + line + "\n").followUps()
                .getFirst();
    }
}
