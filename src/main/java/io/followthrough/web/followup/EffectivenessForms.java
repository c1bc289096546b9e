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
import io.followthrough.followup.Effectiveness;
import io.followthrough.followup.effectiveness.CheckingEffectiveness;
import io.followthrough.followup.effectiveness.EffectivenessRequest;
import io.followthrough.followup.effectiveness.EffectivenessRequest.Consequence;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form that says whether a finished follow-up helped. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class EffectivenessForms {

    private final ChangesByForm forms;
    private final CheckingEffectiveness checking;
    private final Validation validation;

    EffectivenessForms(ChangesByForm forms, CheckingEffectiveness checking, Validation validation) {
        this.forms = forms;
        this.checking = checking;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/check-effectiveness")
    @Operation(hidden = true)
    public Response checkEffectiveness(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "check-effectiveness", fields);
        return forms.change(form, form.name(), "note", (f, happening) -> {
            EffectivenessRequest found = validation
                    .validated(new EffectivenessRequest(form.word(Effectiveness.class, "outcome"), happening.reason(),
                            form.word(Consequence.class, "then")));
            found.checkConsequence();
            checking.check(f, found, happening);
        });
    }
}
