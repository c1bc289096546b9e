package io.followthrough.web.followup;

import java.time.Clock;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.followup.FollowUpSort;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.FollowUpLines;
import io.followthrough.web.page.Viewer;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /follow-ups}: the list of follow-ups. */
@Path("/follow-ups")
@Produces(MediaType.TEXT_HTML)
public class FollowUpPages {

    private static final String LIST = "/follow-ups";
    private static final int LINES = 50;

    private final FollowUpLines lines;
    private final Teams teams;
    private final Clock clock;
    private final Viewer viewer;

    FollowUpPages(FollowUpLines lines, Teams teams, Clock clock, Viewer viewer) {
        this.viewer = viewer;
        this.lines = lines;
        this.teams = teams;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam ListQuery query, UriInfo uri) {
        query.forgetWhatIsEmpty();
        FollowUpSort order = query.order();
        Cursor after = query.after(order.word()).orElse(null);
        Page<FollowUpLine> page = lines.page(query, order, after, LINES, clock.instant());
        return new FollowUpListPage(ListWishes.of(uri.getQueryParameters(), teams.bySlug().stream().map(Team::slug).toList(),
                viewer), order, page.items(),
                after == null ? null : from(uri, null), page.nextCursor() == null ? null : from(uri, page.nextCursor()));
    }

    /** The list as it is asked for, from another place on; null for its beginning. */
    private static String from(UriInfo uri, String cursor) {
        UriBuilder list = uri.getRequestUriBuilder().replaceQueryParam("cursor",
                cursor == null ? new Object[0] : new Object[]{cursor});
        return Optional.ofNullable(list.build().getRawQuery()).map(query -> LIST + "?" + query).orElse(LIST);
    }
}
