package io.followthrough.web.page;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Validation;
import io.followthrough.followup.Completion;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.followup.duedate.Decision;
import io.followthrough.followup.duedate.ExtendingDueDates;
import io.followthrough.followup.duedate.ExtensionRequests.DecisionRequest;
import io.followthrough.followup.duedate.ExtensionRequests.DueDateRequest;
import io.followthrough.followup.duedate.Snooze;
import io.followthrough.followup.duedate.SnoozeRequest;
import io.followthrough.followup.state.DismissingFollowUps;
import io.followthrough.followup.state.StateRequests.CompletionRequest;
import io.followthrough.followup.state.StateRequests.Outcome;
import io.followthrough.followup.state.StateRequests.OwnerRequest;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.followup.state.StateRequests.VerificationRequest;
import io.followthrough.history.Happening;
import io.followthrough.people.People;

/** What the forms do to a locked follow-up that stand on more than one page. */
@ApplicationScoped
public class Steps {

    private final Tracking tracking;
    private final ExtendingDueDates extending;
    private final People people;
    private final Validation validation;

    Steps(Tracking tracking, ExtendingDueDates extending, People people, Validation validation) {
        this.tracking = tracking;
        this.extending = extending;
        this.people = people;
        this.validation = validation;
    }

    public void complete(SentForm form, FollowUp followUp, Happening happening) {
        String evidence = form.texts("evidence", "links");
        validation.validated(new CompletionRequest(evidence, null));
        followUp.progress().complete(new Completion(evidence, happening.actor(), happening.at()), tracking.policyOf(followUp));
    }

    public void requestExtension(SentForm form, FollowUp followUp, Happening happening) {
        DueDateRequest asked = validation.validated(new DueDateRequest(form.date("dueOn"), happening.reason()));
        extending.request(followUp, asked.dueOn(), happening);
    }

    public void snooze(SentForm form, FollowUp followUp, Happening happening) {
        SnoozeRequest snooze = validation.validated(new SnoozeRequest(form.date("until"), happening.reason()));
        Snooze.put(followUp, snooze.until(), tracking.policyOf(followUp), followUp.team().calendar().dateOf(happening.at()));
    }

    public void assign(SentForm form, FollowUp followUp, Happening happening) {
        OwnerRequest asked = validation.validated(new OwnerRequest(form.text("owner")));
        followUp.assign(people.active(asked.owner(), "/owner"), happening.at());
    }

    public void decideExtension(SentForm form, FollowUp followUp, Happening happening) {
        DecisionRequest asked = validation
                .validated(new DecisionRequest(form.word(Decision.class, "decision"), happening.reason()));
        extending.decide(followUp, form.number("number"), asked.decision(), happening);
    }

    public void decideDismissal(SentForm form, FollowUp followUp, Happening happening) {
        DecisionRequest asked = validation
                .validated(new DecisionRequest(form.word(Decision.class, "decision"), happening.reason()));
        DismissingFollowUps.decide(followUp, asked.decision() == Decision.APPROVED, happening);
    }

    public void verify(FollowUp followUp, Happening happening) {
        validation.validated(new VerificationRequest(Outcome.CONFIRMED, happening.reason()));
        followUp.progress().verify(happening.actor().name());
    }

    public void giveBack(FollowUp followUp, Happening happening) {
        validation.validated(new ReasonRequest(happening.reason()));
        followUp.progress().giveBack(happening.actor().name());
    }

    /** What history calls the decision that a form asks for. */
    public static String decision(SentForm form, String approving, String refusing) {
        return Decision.APPROVED.word().equals(form.typed().get("decision")) ? approving : refusing;
    }
}
