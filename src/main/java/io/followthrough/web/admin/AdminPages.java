package io.followthrough.web.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /admin}: the way to every part of the administration. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
public class AdminPages {

    private final Corners corners;

    AdminPages(Corners corners) {
        this.corners = corners;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return new AdminPage(corners.open());
    }
}
