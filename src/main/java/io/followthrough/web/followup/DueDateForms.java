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
import io.followthrough.api.Validation;
import io.followthrough.followup.duedate.ExtendingDueDates;
import io.followthrough.followup.duedate.ExtensionRequests.DueDateRequest;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that ask for a later due date, decide on it, or move it at once. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class DueDateForms {

    private final ChangesByForm forms;
    private final Steps steps;
    private final ExtendingDueDates extending;
    private final Validation validation;

    DueDateForms(ChangesByForm forms, Steps steps, ExtendingDueDates extending, Validation validation) {
        this.forms = forms;
        this.steps = steps;
        this.extending = extending;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/request-extension")
    @Operation(hidden = true)
    public Response requestExtension(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "request-extension", fields);
        return forms.change(form, form.name(), ChangesByForm.REASON,
                (f, happening) -> steps.requestExtension(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/move-due-date")
    @Operation(hidden = true)
    public Response moveDueDate(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "move-due-date", fields);
        return forms.change(form, form.name(), ChangesByForm.REASON, (f, happening) -> {
            DueDateRequest asked = validation.validated(new DueDateRequest(form.date("dueOn"), happening.reason()));
            extending.edit(f, asked.dueOn(), happening);
        });
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/decide-extension")
    @Operation(hidden = true)
    public Response decideExtension(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "decide-extension", fields);
        return forms.change(form, Steps.decision(form, "approve-extension", "refuse-extension"), ChangesByForm.REASON,
                (f, happening) -> steps.decideExtension(form, f, happening));
    }
}
