package io.followthrough.followup;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.followthrough.problem.ProblemException;

/**
 * What shall be changed about one follow-up; what is absent stays.
 *
 * @param version the version it was read at; null to change whatever is there
 * @param owner the e-mail address of an active person, or {@code none} to take the owner off
 * @param team the slug of the team that shall answer for it
 * @param action a state change: accept, start, stop, block, unblock, complete, dismiss or reopen
 * @param reason why; needed to block, dismiss and reopen
 * @param evidence what shows that it is done; only with complete
 */
record BatchItem(@NotBlank @Size(max = 40) String key, Integer version, @Size(max = 320) String owner,
        @Size(max = 100) String team, @Valid Labels labels, Action action, @Size(max = 4000) String reason,
        @Size(max = 20_000) String evidence) {

    static final String NOBODY = "none";

    /** Labels to add and to remove; null for none. */
    record Labels(@Size(max = FollowUpDetails.MOST_LABELS) List<@NotBlank @Size(max = 100) String> add,
            @Size(max = FollowUpDetails.MOST_LABELS) List<@NotBlank @Size(max = 100) String> remove) {

        Labels {
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

    /** As history names it: by the state change, or by the one thing that is changed. */
    String deed() {
        if (action != null) {
            return action.word();
        }
        if (labels != null || (owner != null && team != null)) {
            return "edit";
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
