package io.followthrough.web.followup;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.QueryValue;
import io.followthrough.api.Validation;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Tracking;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.EditedForm;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The form that changes what is said about a follow-up, in place. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class EditingForms {

    static final String EDIT = "edit";

    private final ChangesByForm forms;
    private final Tracking tracking;
    private final Validation validation;

    EditingForms(ChangesByForm forms, Tracking tracking, Validation validation) {
        this.forms = forms;
        this.tracking = tracking;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/edit")
    @Operation(hidden = true)
    public Response edit(String key, MultivaluedMap<String, String> fields) {
        EditedForm form = new EditedForm(new SentForm(key, EDIT, fields));
        return forms.carryOut(form.changed(), EDIT, null, happening -> tracking.change(key, form.sent().ifMatch(), happening,
                followUp -> followUp.change(validation.validated(changed(form, followUp.details())))));
    }

    /** What the form shows. */
    static Map<String, String> fields(FollowUpDetails details) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", details.title());
        fields.put("description", details.description() == null ? "" : details.description());
        fields.put("nature", details.nature().word());
        fields.put("type", details.type().word());
        fields.put("priority", details.priority().word());
        fields.put("labels", String.join("\n", details.labels()));
        fields.put("links", String.join("\n", details.links()));
        return fields;
    }

    private static FollowUpDetails changed(EditedForm form, FollowUpDetails present) {
        return new FollowUpDetails(form.or(present.title(), "title"), form.or(present.description(), "description"),
                form.or(present.nature(), "nature", word -> QueryValue.word(Nature.class, "nature", word)),
                form.or(present.type(), "type", word -> QueryValue.word(FollowUpType.class, "type", word)),
                form.or(present.priority(), "priority", word -> QueryValue.word(Priority.class, "priority", word)),
                form.lines(present.labels(), "labels"),
                form.lines(present.links(), "links"));
    }
}
