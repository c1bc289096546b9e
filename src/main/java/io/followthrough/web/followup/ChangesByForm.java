package io.followthrough.web.followup;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.CurrentCaller;
import io.followthrough.classification.Word;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.SentForm;

/** Does what a form of a follow-up's page asks for, in the name of its sender, and leads back to the page. */
@ApplicationScoped
class ChangesByForm {

    static final String REASON = "reason";

    private final Tracking tracking;
    private final CurrentCaller current;
    private final Clock clock;

    ChangesByForm(Tracking tracking, CurrentCaller current, Clock clock) {
        this.tracking = tracking;
        this.current = current;
        this.clock = clock;
    }

    /** What is done to a locked follow-up. */
    interface Step {

        void take(FollowUp followUp, Happening happening);
    }

    /** What a form asks for. */
    interface Deed {

        void carryOut(Happening happening);
    }

    Response change(SentForm form, Word action, Step step) {
        return change(form, action.word(), REASON, step);
    }

    /** @param why the field that says why; null for none */
    Response change(SentForm form, String action, String why, Step step) {
        return carryOut(form, action, why,
                happening -> tracking.change(form.about(), form.ifMatch(), happening, f -> step.take(f, happening)));
    }

    Response carryOut(SentForm form, String action, String why, Deed deed) {
        try {
            deed.carryOut(Happening.of(action, current.actor(), clock.instant()).because(why == null ? null : form.text(why)));
            return SeeOther.to(way(form, action));
        } catch (ProblemException e) {
            throw new ChangeRefused(form, e.problem());
        } catch (ConstraintViolationException e) {
            throw new ChangeRefused(form, Problem.of(e));
        }
    }

    private static String way(SentForm form, String action) {
        String page = "/follow-ups/" + form.about();
        Notice done = Notice.of(action);
        return (done == null ? page : done.on(page)) + "#content";
    }
}
