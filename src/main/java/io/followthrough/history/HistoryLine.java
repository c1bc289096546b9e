package io.followthrough.history;

import java.time.Instant;
import java.util.List;

/**
 * One change as clients read it.
 *
 * @param key of what was changed, such as {@code FU-128}; the address of a person, the slug of a team
 * @param number counts the changes of one key from 1, in the order in which they were made
 * @param at UTC; when the change was asked for, so a change that had to wait may have an earlier time than the one before
 * @param actor an e-mail address, or {@code followthrough} for the service itself
 * @param reason null where none was given
 */
public record HistoryLine(String key, int number, Instant at, String actor, String action, String reason,
        List<FieldChange> changes) {

    static HistoryLine from(HistoryEntry entry) {
        return new HistoryLine(entry.key(), entry.number, entry.at, entry.actor, entry.action,
                entry.reason, entry.changes);
    }
}
