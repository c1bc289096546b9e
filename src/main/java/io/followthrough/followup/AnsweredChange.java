package io.followthrough.followup;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;

import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Version;
import io.followthrough.history.Happening;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes the change that a request asks for, in the name of its caller, and answers with what the follow-up is then. */
@ApplicationScoped
public class AnsweredChange {

    private final Tracking tracking;
    private final FollowUpViews views;
    private final CurrentCaller current;
    private final Clock clock;

    AnsweredChange(Tracking tracking, FollowUpViews views, CurrentCaller current, Clock clock) {
        this.tracking = tracking;
        this.views = views;
        this.current = current;
        this.clock = clock;
    }

    /** What is done to a locked follow-up. */
    public interface Step {

        void take(FollowUp followUp, Happening happening);
    }

    public Happening happening(Action action) {
        return happening(action.word(), null);
    }

    /** @param reason null where none is given */
    public Happening happening(String action, String reason) {
        return Happening.of(action, current.actor(), clock.instant()).because(reason);
    }

    /** @param ifMatch the version the caller read; null when they do not care */
    public RestResponse<FollowUpView> make(String key, String ifMatch, Happening happening, Step step) {
        return make(key, ifMatch, happening, _ -> happening.action(), step);
    }

    /** @param action what happens, where that depends on the follow-up; asked when it is locked */
    public RestResponse<FollowUpView> make(String key, String ifMatch, Happening happening, Function<FollowUp, String> action,
            Step step) {
        FollowUp changed = tracking.change(key, ifMatch, followUp -> happening.called(action.apply(followUp)), step::take);
        return answer(changed, happening.at());
    }

    public RestResponse<FollowUpView> answer(FollowUp followUp, Instant now) {
        return RestResponse.ResponseBuilder.ok(views.of(followUp, now)).tag(tag(followUp, now)).build();
    }

    /** The days overdue are shown, and grow without a change. */
    static EntityTag tag(FollowUp followUp, Instant now) {
        return Version.tag(followUp.version(), followUp.daysOverdue(now));
    }
}
