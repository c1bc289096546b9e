package io.followthrough.followup.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.followthrough.followup.Action;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.problem.ProblemException;

/**
 * What shall be changed about one follow-up; what is absent stays.
 *
 * @param version the version it was read at; null to change whatever is there
 * @param owner the e-mail address of an active person, or {@code none} to take the owner off
 * @param team the slug of the team that shall answer for it
 * @param dueOn the new due date, from the team's lead; needs a reason
 * @param action a state change: accept, start, stop, block, unblock, complete, dismiss or reopen
 * @param blockedBy the key of the follow-up it waits for; only with block; null for none
 * @param reason why; needed to block, dismiss, reopen and move the due date
 * @param evidence what shows that it is done; only with complete
 */
public record BatchItem(@NotBlank @Size(max = 40) String key, Integer version, @Size(max = 320) String owner,
        @Size(max = 100) String team, @Valid Labels labels, LocalDate dueOn, Action action,
        @Size(max = 40) String blockedBy, @Size(max = 4000) String reason, @Size(max = 20_000) String evidence) {

    static final String NOBODY = "none";
    private static final String MOVE_DUE_DATE = "move-due-date";

    /** Labels to add and to remove; null for none. */
    public record Labels(@Size(max = FollowUpDetails.MOST_LABELS) List<@NotBlank @Size(max = 100) String> add,
            @Size(max = FollowUpDetails.MOST_LABELS) List<@NotBlank @Size(max = 100) String> remove) {

        public Labels {
            add = add == null ? List.of() : add;
            remove = remove == null ? List.of() : remove;
        }

        List<String> appliedTo(List<String> labels) {
            List<String> applied = new ArrayList<>(labels);
            applied.removeAll(remove);
            add.stream().filter(label -> !applied.contains(label)).forEach(applied::add);
            if (applied.size() > FollowUpDetails.MOST_LABELS) {
                throw ProblemException.invalid("/labels/add",
                        "would leave more than " + FollowUpDetails.MOST_LABELS + " labels");
            }
            return applied;
        }
    }

    /** @throws ProblemException 400 for a follow-up to wait for that is no part of a block */
    void requireBlock() {
        if (blockedBy != null && action != Action.BLOCK) {
            throw ProblemException.invalid("/blockedBy", "must be left out unless the action is block");
        }
    }

    /** As history names it: by the state change, or by the one thing that is changed. */
    String deed() {
        if (action != null) {
            return action.word();
        }
        if (Stream.of(labels, owner, team, dueOn).filter(Objects::nonNull).count() > 1 || labels != null) {
            return "edit";
        }
        if (dueOn != null) {
            return MOVE_DUE_DATE;
        }
        if (owner != null) {
            return NOBODY.equals(owner) ? "unassign" : "assign";
        }
        if (team != null) {
            return "transfer";
        }
        throw ProblemException.invalid("", "asks for no change");
    }
}
