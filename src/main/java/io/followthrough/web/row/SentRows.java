package io.followthrough.web.row;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.Action;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The forms below the lines of lists, which lead back to the list. */
@Path("/rows/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class SentRows {

    private final RowChanges rows;
    private final Steps steps;

    SentRows(RowChanges rows, Steps steps) {
        this.rows = rows;
        this.steps = steps;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/complete")
    @Operation(hidden = true)
    public Response complete(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "complete", fields);
        return rows.change(form, Action.COMPLETE.word(), (f, happening) -> steps.complete(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/verify")
    @Operation(hidden = true)
    public Response verify(String key, MultivaluedMap<String, String> fields) {
        return rows.change(new SentForm(key, "verify", fields), Action.VERIFY.word(), steps::verify);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/return")
    @Operation(hidden = true)
    public Response giveBack(String key, MultivaluedMap<String, String> fields) {
        return rows.change(new SentForm(key, "return", fields), Action.RETURN.word(), steps::giveBack);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/request-extension")
    @Operation(hidden = true)
    public Response requestExtension(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "request-extension", fields);
        return rows.change(form, form.name(), (f, happening) -> steps.requestExtension(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/snooze")
    @Operation(hidden = true)
    public Response snooze(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "snooze", fields);
        return rows.change(form, form.name(), (f, happening) -> steps.snooze(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/assign")
    @Operation(hidden = true)
    public Response assign(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "assign", fields);
        return rows.change(form, form.name(), (f, happening) -> steps.assign(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/decide-extension")
    @Operation(hidden = true)
    public Response decideExtension(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "decide-extension", fields);
        return rows.change(form, Steps.decision(form, "approve-extension", "refuse-extension"),
                (f, happening) -> steps.decideExtension(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/decide-dismissal")
    @Operation(hidden = true)
    public Response decideDismissal(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "decide-dismissal", fields);
        return rows.change(form, Steps.decision(form, Action.DISMISS.word(), "refuse-dismissal"),
                (f, happening) -> steps.decideDismissal(form, f, happening));
    }
}
