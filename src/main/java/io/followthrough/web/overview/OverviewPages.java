package io.followthrough.web.overview;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.web.page.SeeOther;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /}: leads to the list of follow-ups, as the links of earlier mails do that name what to choose from it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public Response start(UriInfo uri) {
        return SeeOther
                .to("/follow-ups" + Optional.ofNullable(uri.getRequestUri().getRawQuery()).map(q -> "?" + q).orElse(""));
    }
}
