package io.followthrough.followup.duedate;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.Deciders;
import io.followthrough.followup.DueDate;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.problem.ProblemException;

/** The only ways in which a due date moves; each takes a follow-up that {@link Tracking#change} has locked. */
@ApplicationScoped
public class ExtendingDueDates {

    private final Extensions extensions;

    public ExtendingDueDates(Extensions extensions) {
        this.extensions = extensions;
    }

    /** @throws ProblemException as {@link DueDate#request} does, and 409 when nothing is left to be done */
    public Extension request(FollowUp followUp, LocalDate dueOn, Happening happening) {
        followUp.progress().requireUnfinished(happening.action());
        Extension asked = new Extension(followUp, extensions.nextNumber(followUp), dueOn, happening);
        followUp.due().request(dueOn, today(followUp, happening));
        extensions.persist(asked);
        return asked;
    }

    /** What was asked for while the follow-up was unfinished can still be refused afterwards, but not approved. */
    public void decide(FollowUp followUp, int number, Decision decision, Happening happening) {
        Extension asked = extensions.numbered(followUp, number);
        new Deciders(followUp.team()).requireDecider(happening.actor(), asked.requestedBy());
        switch (decision) {
            case APPROVED -> {
                asked.settle(Settlement.APPROVED, happening);
                followUp.progress().requireUnfinished(happening.action());
                followUp.due().approveRequest();
            }
            case REFUSED -> {
                asked.settle(Settlement.REFUSED, happening);
                followUp.due().dropRequest();
            }
        }
    }

    /** @throws ProblemException 403 for anybody but the requester, 409 when it was decided before */
    void withdraw(FollowUp followUp, int number, Happening happening) {
        Extension asked = extensions.numbered(followUp, number);
        Deciders.requireRequester(happening.actor(), asked.requestedBy());
        asked.settle(Settlement.WITHDRAWN, happening);
        followUp.due().dropRequest();
    }

    /** A lead's own edit: recorded as an extension that they asked for and approved. */
    public void edit(FollowUp followUp, LocalDate dueOn, Happening happening) {
        extensions.persist(edit(followUp, dueOn, happening, extensions.nextNumber(followUp)));
    }

    /**
     * For those who move many at once: they look the numbers up together, and store the extensions together.
     *
     * @return the extension that records it, not stored yet
     */
    public Extension edit(FollowUp followUp, LocalDate dueOn, Happening happening, int number) {
        followUp.progress().requireUnfinished(happening.action());
        new Deciders(followUp.team()).requireLead(happening.actor());
        Extension made = new Extension(followUp, number, dueOn, happening);
        followUp.due().edit(dueOn, today(followUp, happening));
        made.settle(Settlement.APPROVED, happening);
        return made;
    }

    private static LocalDate today(FollowUp followUp, Happening happening) {
        return followUp.team().calendar().dateOf(happening.at());
    }
}
