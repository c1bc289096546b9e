package io.followthrough.web.incident;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.Validation;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.incident.HandlingIncidents;
import io.followthrough.incident.MarkingRecurrences;
import io.followthrough.incident.RecurrenceRequest;
import io.followthrough.web.page.EditedForm;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that change an incident in place, or say of which one it is a repeat. */
@Path("/incidents/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class IncidentForms {

    private final ShowingIncidents showing;
    private final HandlingIncidents handling;
    private final MarkingRecurrences marking;
    private final Validation validation;
    private final CurrentCaller current;
    private final Viewer viewer;
    private final Clock clock;

    IncidentForms(ShowingIncidents showing, HandlingIncidents handling, MarkingRecurrences marking, Validation validation,
            CurrentCaller current, Viewer viewer, Clock clock) {
        this.showing = showing;
        this.handling = handling;
        this.marking = marking;
        this.validation = validation;
        this.current = current;
        this.viewer = viewer;
        this.clock = clock;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/edit")
    @Operation(hidden = true)
    public Response edit(String key, MultivaluedMap<String, String> fields) {
        EditedForm form = new EditedForm(new SentForm(key, ShowingIncidents.EDIT, fields));
        return Sending.carryOut(form.changed(), () -> {
            handling.change(key, form.sent().ifMatch(),
                    present -> validation.validated(IncidentFields.changed(form, present, viewer.zone())),
                    happening("edit"));
            return back(key, Notice.SAVED);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/recur")
    @Operation(hidden = true)
    public Response recur(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "recur", fields);
        return Sending.carryOut(form, () -> {
            String earlier = validation.validated(new RecurrenceRequest(form.text("of"))).of();
            marking.mark(key, form.ifMatch(), earlier, happening("recur"));
            return back(key, Notice.RECUR);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/not-recur")
    @Operation(hidden = true)
    public Response notRecur(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "not-recur", fields);
        return Sending.carryOut(form, () -> {
            marking.unmark(key, form.ifMatch(), happening("not_recur"));
            return back(key, Notice.NOT_RECUR);
        }, showing::again);
    }

    private Happening happening(String action) {
        return Happening.of(action, current.actor(), clock.instant());
    }

    private static Response back(String key, Notice done) {
        return SeeOther.to(done.on("/incidents/" + key) + "#content");
    }
}
