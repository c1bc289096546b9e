package io.followthrough.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /swagger-ui}: the extension's own page runs inline scripts, which our content security policy forbids. */
@Path("/swagger-ui")
@Produces(MediaType.TEXT_HTML)
public class ApiPages {

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance read() {
        return new ApiPage();
    }
}
