package io.followthrough.web.mine;

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

/** {@code /mine}: what the person who has signed in has to do. */
@Path(ShowingMine.PATH)
@Produces(MediaType.TEXT_HTML)
public class MinePages {

    private final ShowingMine showing;

    MinePages(ShowingMine showing) {
        this.showing = showing;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance read(@RestQuery String said) {
        return showing.page(Notice.of(said));
    }
}
