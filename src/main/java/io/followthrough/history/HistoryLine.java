package io.followthrough.history;

import java.time.Instant;
import java.util.List;

/**
 * One change as clients read it.
 *
 * @param at UTC
 * @param actor an e-mail address, or {@code followthrough} for the service itself
 * @param reason null where none was given
 */
public record HistoryLine(Instant at, String actor, String action, String reason, List<FieldChange> changes) {

    static HistoryLine from(HistoryEntry entry) {
        return new HistoryLine(entry.at, entry.actor, entry.action, entry.reason, entry.changes);
    }
}
