package io.followthrough.web.team;

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

/** {@code /teams}: how teams stand, and what waits for each. */
@Path(ShowingTeams.PATH)
@Produces(MediaType.TEXT_HTML)
public class TeamPages {

    private final ListingTeams listing;
    private final ShowingTeams showing;

    TeamPages(ListingTeams listing, ShowingTeams showing) {
        this.listing = listing;
        this.showing = showing;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list() {
        return listing.page();
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{slug}")
    @Operation(hidden = true)
    public TemplateInstance read(String slug, @RestQuery String said) {
        return showing.page(slug, Notice.of(said));
    }
}
