package io.followthrough.followup;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.CurrentCaller;
import io.followthrough.history.Happening;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes the change that a request asks for, in the name of its caller, and answers with what the follow-up is then. */
@ApplicationScoped
class AnsweredChange {

    private final Tracking tracking;
    private final CurrentCaller current;
    private final Clock clock;

    AnsweredChange(Tracking tracking, CurrentCaller current, Clock clock) {
        this.tracking = tracking;
        this.current = current;
        this.clock = clock;
    }

    /** What is done to a locked follow-up. */
    interface Step {

        void take(FollowUp followUp, Happening happening);
    }

    /** @param reason null where none is given */
    Happening happening(String action, String reason) {
        return Happening.of(action, current.actor(), clock.instant()).because(reason);
    }

    /** @param ifMatch the version the caller read; null when they do not care */
    RestResponse<FollowUpView> make(String key, String ifMatch, Happening happening, Step step) {
        FollowUp changed = tracking.change(key, ifMatch, happening, followUp -> step.take(followUp, happening));
        return FollowUpResource.answer(changed, happening.at());
    }
}
