package io.followthrough.intake.reading;

import static java.util.Objects.requireNonNull;

/** One event of a timeline; {@code at} is null where its time is relative to an unknown start, or cannot be read. */
public record WrittenTimelineEntry(WrittenTime at, String text, int line) {

    public WrittenTimelineEntry {
        requireNonNull(text, "text");
    }
}
