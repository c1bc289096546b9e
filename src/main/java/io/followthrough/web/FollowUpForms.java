package io.followthrough.web;

import java.util.List;

import io.followthrough.access.Caller;
import io.followthrough.access.Permission;
import io.followthrough.followup.Effectiveness;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Status;

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
        boolean mayWatch, Refusal refusal, String opened) {

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

    /** Whether the form is to be shown open: a link asked for it, or it was sent and could not be done. */
    public boolean opened(String form) {
        return form.equals(opened) || refused(form);
    }

    /** Whether the form was sent and could not be done. */
    public boolean refused(String form) {
        return refusal != null && refusal.form().equals(form);
    }

    /** What was typed into a field before; an empty text when nothing was. */
    public String typed(String form, String field) {
        return refused(form) ? refusal.typed().getOrDefault(field, "") : "";
    }

    /** What is wrong with a field; null when nothing is. */
    public String wrong(String form, String field) {
        return refused(form) ? refusal.wrong(field) : null;
    }

    public List<Effectiveness> outcomes() {
        return List.of(Effectiveness.values());
    }
}
