package io.followthrough.report;

import java.util.Arrays;
import java.util.stream.Collectors;

import io.followthrough.classification.Priority;

/** The one rule of what is worst: a day of being late weighs twice as much with each higher priority. */
public final class Weight {

    /** Of the follow-up {@code f}. */
    static final String SQL = Arrays.stream(Priority.values())
            .map(priority -> "WHEN '" + priority.word() + "' THEN " + of(priority))
            .collect(Collectors.joining(" ", "CASE f.priority ", " END"));

    private Weight() {}

    /** From 8 for P0 to 1 for P3. */
    public static int of(Priority priority) {
        return 1 << Priority.P3.ordinal() - priority.ordinal();
    }
}
