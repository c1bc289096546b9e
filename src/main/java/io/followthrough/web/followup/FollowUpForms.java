package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.access.Caller;
import io.followthrough.access.Permission;
import io.followthrough.followup.Effectiveness;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Status;
import io.followthrough.web.page.Forms;
import io.followthrough.web.page.Refusal;

/**
 * What the forms of a follow-up's page need to know.
 *
 * @param version of the follow-up that the page shows
 * @param mayChange whether whoever looks at the page may change the follow-up
 * @param mayComment whether they may say something about it
 * @param mayWatch whether they are somebody who can be told
 * @param refusal of the form that was sent last; null when it was done, or none was sent
 * @param opened the form that the link asked for; null for none
 */
record FollowUpForms(String key, int version, Status status, boolean mayChange, boolean mayComment,
        boolean mayWatch, Refusal refusal, String opened) implements Forms {

    static FollowUpForms of(FollowUp followUp, Caller caller, boolean mayChange, Refusal refusal,
            String opened) {
        return new FollowUpForms(followUp.key(), followUp.version(), followUp.progress().status(), mayChange,
                caller.may(Permission.CHANGE), caller.person() != null, refusal, opened);
    }

    /** @param action as the lifecycle names it */
    public boolean may(String action) {
        return mayChange && status.allowed().stream().anyMatch(allowed -> allowed.word().equals(action));
    }

    public boolean isUnfinished() { return !status.isTerminal(); }

    public boolean isDone() { return status == Status.DONE; }

    public List<Effectiveness> outcomes() {
        return List.of(Effectiveness.values());
    }
}
