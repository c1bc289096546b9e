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
import io.followthrough.followup.origin.Merging;
import io.followthrough.followup.origin.OriginRequests.MergeRequest;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form that merges a follow-up into another one that says the same. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class MergeForms {

    private final ChangesByForm forms;
    private final Merging merging;
    private final Validation validation;

    MergeForms(ChangesByForm forms, Merging merging, Validation validation) {
        this.forms = forms;
        this.merging = merging;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/merge")
    @Operation(hidden = true)
    public Response merge(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "merge", fields);
        return forms.carryOut(form, form.name(), null, happening -> {
            MergeRequest merge = validation.validated(new MergeRequest(form.text("into")));
            merging.merge(key, form.ifMatch(), merge.into(), happening.actor(), happening.at());
        });
    }
}
