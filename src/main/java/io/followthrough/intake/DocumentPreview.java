package io.followthrough.intake;

import java.time.ZoneId;
import java.util.List;

import io.followthrough.intake.reading.Recognised;

/**
 * What a document would come to, to be corrected before it is taken in.
 *
 * @param zone of times without one
 * @param recognised what each line was taken for; it counts causes, incidents and follow-ups as the draft has them
 * @param tracked for each follow-up of the draft the key under which it is tracked already; null for a new one
 * @param answer what taking it in unchanged would give
 */
public record DocumentPreview(Draft draft, ZoneId zone, List<Recognised> recognised, List<String> tracked,
        IntakeAnswer answer) {}
