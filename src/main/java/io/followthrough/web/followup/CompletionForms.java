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
import io.followthrough.followup.Action;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that complete a follow-up, verify or return what was completed, and reopen it. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class CompletionForms {

    private final ChangesByForm forms;
    private final Steps steps;
    private final Validation validation;

    CompletionForms(ChangesByForm forms, Steps steps, Validation validation) {
        this.forms = forms;
        this.steps = steps;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/complete")
    @Operation(hidden = true)
    public Response complete(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "complete", fields);
        return forms.change(form, Action.COMPLETE.word(), null, (f, happening) -> steps.complete(form, f, happening));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/verify")
    @Operation(hidden = true)
    public Response verify(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "verify", fields), Action.VERIFY, steps::verify);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/return")
    @Operation(hidden = true)
    public Response giveBack(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "return", fields), Action.RETURN, steps::giveBack);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/reopen")
    @Operation(hidden = true)
    public Response reopen(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "reopen", fields), Action.REOPEN, (f, happening) -> {
            validation.validated(new ReasonRequest(happening.reason()));
            f.progress().reopen();
        });
    }
}
