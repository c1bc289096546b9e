package io.followthrough.web.followup;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.state.Watching;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms with which somebody puts their reminders off, or watches a follow-up. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class AttentionForms {

    private final ChangesByForm forms;
    private final Steps steps;
    private final Watching watching;

    AttentionForms(ChangesByForm forms, Steps steps, Watching watching) {
        this.forms = forms;
        this.steps = steps;
        this.watching = watching;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/snooze")
    @Operation(hidden = true)
    public Response snooze(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "snooze", fields);
        return forms.change(form, form.name(), ChangesByForm.REASON,
                (f, happening) -> steps.snooze(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/wake")
    @Operation(hidden = true)
    public Response wake(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "wake", fields), "wake", ChangesByForm.REASON,
                (f, _) -> f.due().snoozeUntil(null));
    }

    @POST
    @Allowed(Permission.PARTICIPATE)
    @Path("/watch")
    @Operation(hidden = true)
    public Response watch(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "watch", fields);
        return forms.carryOut(form, form.name(), ChangesByForm.REASON,
                happening -> watching.watch(key, form.ifMatch(), watching.myself(), happening));
    }

    @POST
    @Allowed(Permission.PARTICIPATE)
    @Path("/unwatch")
    @Operation(hidden = true)
    public Response unwatch(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "unwatch", fields);
        return forms.carryOut(form, form.name(), ChangesByForm.REASON,
                happening -> watching.unwatch(key, form.ifMatch(), watching.myself(), happening));
    }
}
