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
import io.followthrough.followup.state.BlockRequest;
import io.followthrough.followup.state.BlockingFollowUps;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.SentForm;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Forms that accept, start, stop, block and unblock a follow-up. */
@Path("/follow-ups/{key}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
public class ProgressForms {

    private final ChangesByForm forms;
    private final BlockingFollowUps blocking;
    private final Validation validation;

    ProgressForms(ChangesByForm forms, BlockingFollowUps blocking, Validation validation) {
        this.forms = forms;
        this.blocking = blocking;
        this.validation = validation;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/accept")
    @Operation(hidden = true)
    public Response accept(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "accept", fields), Action.ACCEPT, (f, _) -> f.progress().accept());
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/start")
    @Operation(hidden = true)
    public Response start(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "start", fields), Action.START,
                (f, happening) -> f.progress().start(happening.at()));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/stop")
    @Operation(hidden = true)
    public Response stop(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "stop", fields), Action.STOP, (f, _) -> f.progress().stop());
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/block")
    @Operation(hidden = true)
    public Response block(String key, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(key, "block", fields);
        if (form.text("blockedBy") != null) {
            blocking.holdChains(key, form.text("blockedBy"));
        }
        return forms.change(form, Action.BLOCK, (f, _) -> {
            BlockRequest block = validation.validated(new BlockRequest(form.text("reason"), form.text("blockedBy")));
            if (block.blockedBy() == null) {
                f.progress().block(block.reason());
            } else {
                blocking.block(f, block.reason(), block.blockedBy());
            }
        });
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Path("/unblock")
    @Operation(hidden = true)
    public Response unblock(String key, MultivaluedMap<String, String> fields) {
        return forms.change(new SentForm(key, "unblock", fields), Action.UNBLOCK,
                (f, happening) -> f.progress().unblock(happening.at()));
    }
}
