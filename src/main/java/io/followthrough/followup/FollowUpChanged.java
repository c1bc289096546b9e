package io.followthrough.followup;

import java.util.List;

import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;

/**
 * Something happened to a follow-up; fired in the transaction that does it, once for each row of its history.
 *
 * @param followUp as it is when the change is made
 * @param changes what history was told, by the names of its fields; from null for what is new
 */
public record FollowUpChanged(FollowUp followUp, Happening happening, List<FieldChange> changes) {

    public FollowUpChanged {
        changes = List.copyOf(changes);
    }

    /** @param field as history names it, such as {@code owner} */
    public boolean isOf(String field) {
        return changes.stream().anyMatch(change -> change.field().equals(field));
    }

    /** Whether it was one until now. */
    public boolean wasOf(String field, Object value) {
        return changes.stream().anyMatch(change -> change.field().equals(field) && value.equals(change.from()));
    }
}
