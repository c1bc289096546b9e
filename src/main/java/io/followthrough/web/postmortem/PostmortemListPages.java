package io.followthrough.web.postmortem;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.postmortem.PostmortemView;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /postmortems}: the list. */
@Path("/postmortems")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class PostmortemListPages {

    private static final int LINES = 50;

    private final Postmortems postmortems;
    private final Teams teams;
    private final Authorization authorization;

    PostmortemListPages(Postmortems postmortems, Teams teams, Authorization authorization) {
        this.postmortems = postmortems;
        this.teams = teams;
        this.authorization = authorization;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        Wishes wishes = Wishes.of(uri, "team");
        Page<PostmortemView> page = postmortems
                .newest(wishes.asked().get("team"), Wishes.after(uri, Postmortems.NEWEST_FIRST), LINES)
                .map(postmortem -> PostmortemView.from(postmortem, authorization.visibility()));
        List<Offer> slugs = Offer.of(teams.bySlug().stream().map(Team::slug).toList());
        return new PostmortemListPage(page.items(), wishes, slugs, wishes.next(page.nextCursor()));
    }
}
