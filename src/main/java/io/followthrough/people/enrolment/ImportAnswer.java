package io.followthrough.people.enrolment;

import java.util.List;

/**
 * What a file comes to, line by line.
 *
 * @param dryRun whether it was only looked at, and nothing was stored
 */
public record ImportAnswer(boolean dryRun, long added, long changed, long unchanged, List<ImportedLine> lines) {

    static ImportAnswer of(boolean dryRun, List<ImportedLine> lines) {
        return new ImportAnswer(dryRun, count(lines, ImportOutcome.ADDED), count(lines, ImportOutcome.CHANGED),
                count(lines, ImportOutcome.UNCHANGED), lines);
    }

    private static long count(List<ImportedLine> lines, ImportOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
