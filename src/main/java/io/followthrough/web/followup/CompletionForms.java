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
import io.followthrough.followup.Completion;
import io.followthrough.followup.Tracking;
import io.followthrough.followup.state.StateRequests.CompletionRequest;
import io.followthrough.followup.state.StateRequests.Outcome;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.followup.state.StateRequests.VerificationRequest;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that complete a follow-up, verify or return what was completed, and reopen it. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class CompletionForms {

    private final ChangesByForm forms;
    private final Tracking tracking;
    private final Validation validation;

    CompletionForms(ChangesByForm forms, Tracking tracking, Validation validation) {
        this.forms = forms;
        this.tracking = tracking;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/complete")
    @Operation(hidden = true)
    public Response complete(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "complete", fields);
        return forms.change(form, Action.COMPLETE.word(), null, (f, happening) -> {
            String evidence = form.texts("evidence", "links");
            validation.validated(new CompletionRequest(evidence, null));
            f.progress().complete(new Completion(evidence, happening.actor(), happening.at()), tracking.policyOf(f));
        });
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/verify")
    @Operation(hidden = true)
    public Response verify(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "verify", fields), Action.VERIFY, (f, happening) -> {
            validation.validated(new VerificationRequest(Outcome.CONFIRMED, happening.reason()));
            f.progress().verify(happening.actor().name());
        });
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/return")
    @Operation(hidden = true)
    public Response giveBack(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "return", fields), Action.RETURN, (f, happening) -> {
            validation.validated(new ReasonRequest(happening.reason()));
            f.progress().giveBack(happening.actor().name());
        });
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
