package io.followthrough.web.row;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.CurrentCaller;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Tracking;
import io.followthrough.history.Happening;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.SentForm;
import io.quarkus.arc.All;

/** Does what a form below a line asks for: to a script it answers with the line as it is now, to others with the way back to the list. */
@ApplicationScoped
class RowChanges {

    static final MediaType HTML = new MediaType("text", "html", "UTF-8");
    static final String LIST = "list";
    private static final String REASON = "reason";

    private final Tracking tracking;
    private final Rows rows;
    private final List<RowList> lists;
    private final CurrentCaller current;
    private final HttpHeaders headers;
    private final Clock clock;

    RowChanges(Tracking tracking, Rows rows, @All List<RowList> lists, CurrentCaller current, HttpHeaders headers,
            Clock clock) {
        this.tracking = tracking;
        this.rows = rows;
        this.lists = lists;
        this.current = current;
        this.headers = headers;
        this.clock = clock;
    }

    Response change(SentForm form, String action, BiConsumer<FollowUp, Happening> step) {
        Instant now = clock.instant();
        try {
            Happening happening = Happening.of(action, current.actor(), now).because(form.text(REASON));
            FollowUp changed = tracking.change(form.about(), form.ifMatch(), happening, f -> step.accept(f, happening));
            return isForScript()
                    ? Response.ok(new LineRow(rows.of(changed, null, now), list(form), Notice.of(action)).render(), HTML)
                            .build()
                    : SeeOther.to(way(form, action));
        } catch (ProblemException e) {
            throw new RowRefused(form, e.problem());
        } catch (ConstraintViolationException e) {
            throw new RowRefused(form, Problem.of(e));
        }
    }

    /** Whether htmx sent the form, and puts the answer where the line was. */
    boolean isForScript() {
        return headers.getHeaderString("HX-Request") != null;
    }

    /** The page that the form was sent from; null where we have no such list. */
    String list(SentForm form) {
        String path = form.typed().getOrDefault(LIST, "");
        return lists.stream().anyMatch(list -> list.isAt(path)) ? path : null;
    }

    private String way(SentForm form, String action) {
        String list = list(form);
        String path = list == null ? "/follow-ups/" + form.about() : list;
        Notice done = Notice.of(action);
        return (done == null ? path : done.on(path)) + "#content";
    }
}
