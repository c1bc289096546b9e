package io.followthrough.web.followup;

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
import io.followthrough.followup.Action;
import io.followthrough.followup.state.DismissingFollowUps;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Steps;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that dismiss a follow-up, or decide on the dismissal that somebody asked for. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class DismissalForms {

    private final ChangesByForm forms;
    private final DismissingFollowUps dismissing;
    private final Steps steps;
    private final CurrentCaller current;
    private final Validation validation;

    DismissalForms(ChangesByForm forms, DismissingFollowUps dismissing, Steps steps, CurrentCaller current,
            Validation validation) {
        this.forms = forms;
        this.dismissing = dismissing;
        this.steps = steps;
        this.current = current;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/dismiss")
    @Operation(hidden = true)
    public Response dismiss(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "dismiss", fields);
        String deed = dismissing.deed(key, current.actor());
        return forms.change(form, deed, ChangesByForm.REASON, (f, happening) -> {
            validation.validated(new ReasonRequest(happening.reason()));
            DismissingFollowUps.dismiss(f, happening);
        });
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/decide-dismissal")
    @Operation(hidden = true)
    public Response decideDismissal(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "decide-dismissal", fields);
        return forms.change(form, Steps.decision(form, Action.DISMISS.word(), "refuse-dismissal"), ChangesByForm.REASON,
                (f, happening) -> steps.decideDismissal(form, f, happening));
    }
}
