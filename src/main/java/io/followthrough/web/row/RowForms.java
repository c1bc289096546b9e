package io.followthrough.web.row;

import java.util.Optional;

import io.followthrough.access.Actor;
import io.followthrough.followup.Action;
import io.followthrough.followup.Deciders;
import io.followthrough.followup.DismissalRequest;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.duedate.ExtensionView;
import io.followthrough.web.page.Forms;
import io.followthrough.web.page.Refusal;

/**
 * What the forms below a line need to know. Their names hold the key, for many stand on one page.
 *
 * @param mayChange whether whoever looks at the page may change the follow-up
 * @param isUnfinished whether something is left to be done
 * @param mayComplete whether it can be completed as it stands
 * @param mayVerify whether it waits for verification, and by them
 * @param extension the one to decide on, for those who may; null for none
 * @param dismissal the same
 * @param refusal of the form that was sent last; null when it was done, or none was sent
 */
public record RowForms(String key, int version, boolean mayChange, boolean isUnfinished, boolean mayComplete, boolean mayVerify,
        ExtensionView extension, DismissalRequest dismissal, Refusal refusal) implements Forms {

    static RowForms of(FollowUp followUp, ExtensionView asked, boolean mayChange, Actor actor, Refusal refusal) {
        Deciders deciders = new Deciders(followUp.team());
        return new RowForms(followUp.key(), followUp.version(), mayChange, !followUp.progress().status().isTerminal(),
                mayChange && followUp.progress().status().allowed().contains(Action.COMPLETE),
                mayChange && followUp.progress().status().allowed().contains(Action.VERIFY)
                        && followUp.progress().completedBy().filter(actor.name()::equals).isEmpty(),
                Optional.ofNullable(asked).filter(e -> mayChange && deciders.mayDecide(actor, e.requestedBy())).orElse(null),
                followUp.progress().dismissalRequest().filter(d -> mayChange && deciders.mayDecide(actor, d.by())).orElse(null),
                refusal);
    }

    /** What the page calls a form, such as {@code FU-128-complete}. */
    public String named(String form) {
        return key + "-" + form;
    }

    @Override
    public boolean refused(String form) {
        return refusal != null && named(refusal.form()).equals(form);
    }

    @Override
    public String opened() {
        return null;
    }

    /** Whether it can be put off and handed over. */
    public boolean mayPlan() {
        return mayChange && isUnfinished;
    }

    public boolean offersAny() {
        return extension != null || dismissal != null || mayVerify || mayPlan();
    }

    /** Whether a form is the one to show first: that which was refused, else what somebody else waits for, else the end of the work. */
    public boolean isFirst(String form) {
        return form.equals(refusal == null ? likeliest() : refusal.form());
    }

    private String likeliest() {
        if (extension != null) {
            return "decide-extension";
        }
        if (dismissal != null) {
            return "decide-dismissal";
        }
        return mayVerify ? "verify" : "complete";
    }
}
