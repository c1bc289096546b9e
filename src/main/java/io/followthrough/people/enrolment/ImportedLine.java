package io.followthrough.people.enrolment;

import java.util.List;
import java.util.Map;

import io.followthrough.history.FieldChange;

/**
 * What one line of a file comes to.
 *
 * @param line of the file, from 1, which names the columns
 * @param key the e-mail address of the person or the slug of the team
 */
public record ImportedLine(int line, String key, ImportOutcome outcome, List<FieldChange> changes) {

    /** @param before null for somebody or something new */
    static ImportedLine of(int line, String key, Map<String, Object> before, Map<String, Object> after) {
        List<FieldChange> changes = FieldChange.between(before == null ? Map.of() : before, after);
        ImportOutcome kept = changes.isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.CHANGED;
        return new ImportedLine(line, key, before == null ? ImportOutcome.ADDED : kept, changes);
    }
}
