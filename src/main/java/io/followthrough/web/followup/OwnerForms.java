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
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that give a follow-up an owner, or take it from them. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class OwnerForms {

    private final ChangesByForm forms;
    private final Steps steps;

    OwnerForms(ChangesByForm forms, Steps steps) {
        this.forms = forms;
        this.steps = steps;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/assign")
    @Operation(hidden = true)
    public Response assign(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "assign", fields);
        return forms.change(form, form.name(), ChangesByForm.REASON,
                (f, happening) -> steps.assign(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/unassign")
    @Operation(hidden = true)
    public Response unassign(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "unassign", fields), "unassign", ChangesByForm.REASON, (f, _) -> f.unassign());
    }
}
