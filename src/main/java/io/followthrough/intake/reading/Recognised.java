package io.followthrough.intake.reading;

import static java.util.Objects.requireNonNull;

/**
 * What a line of a document was taken for.
 *
 * @param line counted from 1
 * @param index which of the incidents, causes, timeline entries or follow-ups it is, counted from 0; 0 for the postmortem itself
 */
public record Recognised(int line, Part part, int index) {

    /** What of a postmortem a line can be. */
    public enum Part {
        TITLE,
        SUMMARY,
        SEVERITY,
        STARTED,
        RESOLVED,
        DURATION,
        IMPACT,
        SERVICES,
        CAUSE,
        TIMELINE,
        FOLLOW_UP
    }

    public Recognised {
        requireNonNull(part, "part");
        if (line < 1 || index < 0) {
            throw new IllegalArgumentException("A line counts from 1, and what it is from 0");
        }
    }
}
