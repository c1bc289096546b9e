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
import io.followthrough.followup.comment.CommentRequest;
import io.followthrough.followup.comment.Commenting;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form that adds a comment to a follow-up. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class CommentForms {

    private final ChangesByForm forms;
    private final Commenting commenting;
    private final Validation validation;

    CommentForms(ChangesByForm forms, Commenting commenting, Validation validation) {
        this.forms = forms;
        this.commenting = commenting;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/comment")
    @Operation(hidden = true)
    public Response comment(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "comment", fields);
        return forms.carryOut(form, form.name(), null, happening -> {
            CommentRequest comment = validation.validated(new CommentRequest(form.text("text")));
            commenting.say(key, comment.text(), happening.actor(), happening.at());
        });
    }
}
