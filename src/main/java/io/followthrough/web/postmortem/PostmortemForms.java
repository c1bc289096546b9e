package io.followthrough.web.postmortem;

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
import io.followthrough.postmortem.PostmortemDetails;
import io.followthrough.postmortem.Publishing;
import io.followthrough.postmortem.ReviewingIncidents;
import io.followthrough.postmortem.RevisingPostmortems;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.EditedForm;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that change what a postmortem says, publish it, take its publication back, and add an incident to it. */
@Path("/postmortems/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class PostmortemForms {

    private final ShowingPostmortems showing;
    private final RevisingPostmortems revising;
    private final Publishing publishing;
    private final ReviewingIncidents reviewing;
    private final Validation validation;
    private final CurrentCaller current;
    private final Clock clock;

    PostmortemForms(ShowingPostmortems showing, RevisingPostmortems revising, Publishing publishing,
            ReviewingIncidents reviewing, Validation validation, CurrentCaller current, Clock clock) {
        this.revising = revising;
        this.validation = validation;
        this.showing = showing;
        this.publishing = publishing;
        this.reviewing = reviewing;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/edit")
    @Operation(hidden = true)
    public Response edit(String key, MultivaluedMap<String, String> fields) {
        EditedForm form = new EditedForm(new SentForm(key, ShowingPostmortems.EDIT, fields));
        return Sending.carryOut(form.changed(), () -> {
            revising.change(key, form.sent().ifMatch(), present -> validation.validated(changed(form, present)),
                    Happening.of("edit", current.actor(), clock.instant()));
            return back(key, Notice.SAVED);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/publish")
    @Operation(hidden = true)
    public Response publish(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "publish", fields);
        return Sending.carryOut(form, () -> {
            publishing.publish(key, form.ifMatch(), current.actor(), clock.instant());
            return back(key, Notice.PUBLISH);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/withdraw")
    @Operation(hidden = true)
    public Response withdraw(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "withdraw", fields);
        return Sending.carryOut(form, () -> {
            publishing.withdraw(key, form.ifMatch(), current.actor(), clock.instant());
            return back(key, Notice.WITHDRAW);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/link")
    @Operation(hidden = true)
    public Response link(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "link", fields);
        return Sending.carryOut(form, () -> {
            reviewing.add(key, form.ifMatch(), incident(form), Happening.of("link", current.actor(), clock.instant()));
            return back(key, Notice.LINK);
        }, showing::again);
    }

    private static PostmortemDetails changed(EditedForm form, PostmortemDetails present) {
        return new PostmortemDetails(form.or(present.title(), "title"), form.or(present.summary(), "summary"),
                form.or(present.rootCause(), "rootCause"));
    }

    private static String incident(SentForm form) {
        String incident = form.text("incident");
        if (incident == null) {
            throw ProblemException.invalid("/incident", "must not be blank");
        }
        return incident;
    }

    private static Response back(String key, Notice done) {
        return SeeOther.to(done.on("/postmortems/" + key) + "#content");
    }
}
