package io.followthrough.web.followup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.web.page.Notice;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /follow-ups/{key}}: the page of one follow-up. */
@Path("/follow-ups/{key}")
@Produces(MediaType.TEXT_HTML)
public class FollowUpDetailPages {

    private final ShowingFollowUps showing;

    FollowUpDetailPages(ShowingFollowUps showing) {
        this.showing = showing;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance read(String key, @RestQuery String open, @RestQuery String said) {
        return showing.page(key, open, Notice.of(said));
    }
}
