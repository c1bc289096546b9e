package io.followthrough.web.incident;

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

/** {@code /incidents/{key}}: the page of one incident. */
@Path("/incidents/{key}")
@Produces(MediaType.TEXT_HTML)
public class IncidentPages {

    private final ShowingIncidents showing;

    IncidentPages(ShowingIncidents showing) {
        this.showing = showing;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance read(String key, @RestQuery String open, @RestQuery String said) {
        return showing.page(key, open, Notice.of(said));
    }
}
