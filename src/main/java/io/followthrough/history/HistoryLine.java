package io.followthrough.history;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One change as clients read it.
 *
 * @param key of what was changed, such as {@code FU-128}; the address of a person, the slug of a team
 * @param number counts the changes of one key from 1, in the order in which they were made
 * @param at UTC; when the change was asked for, so a change that had to wait may have an earlier time than the one before
 * @param actor an e-mail address, {@code token:} and the name of a token, or {@code followthrough} for the service itself
 * @param reason null where none was given
 * @param credential how the actor had proved who they are, such as {@code session} or {@code token:7}; null where nobody noted it
 * @param address of the client; only in what admins read
 */
public record HistoryLine(String key, int number, Instant at, String actor, String action, String reason,
        List<FieldChange> changes, String credential, @JsonInclude(JsonInclude.Include.NON_NULL) String address) {

    static HistoryLine from(HistoryEntry entry) {
        return of(entry, null);
    }

    static HistoryLine withAddress(HistoryEntry entry) {
        return of(entry, entry.address);
    }

    private static HistoryLine of(HistoryEntry entry, String address) {
        return new HistoryLine(entry.key(), entry.number, entry.at, entry.actor, entry.action,
                entry.reason, entry.changes, entry.credential, address);
    }
}
