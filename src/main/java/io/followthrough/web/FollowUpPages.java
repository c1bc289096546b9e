package io.followthrough.web;

import java.time.Clock;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /}: the list of follow-ups. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FollowUpPages {

    private static final int LINES = 50;

    private final FollowUpLines lines;
    private final Teams teams;
    private final Clock clock;

    FollowUpPages(FollowUpLines lines, Teams teams, Clock clock) {
        this.lines = lines;
        this.teams = teams;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam ListQuery query, UriInfo uri) {
        int page = query.page();
        List<FollowUpLine> found = lines.matching(query.filter(), (page - 1) * LINES, LINES + 1, clock.instant());
        boolean isLast = found.size() <= LINES;
        return new FollowUpListPage(query.filter(), teams.bySlug().stream().map(Team::slug).toList(),
                isLast ? found : found.subList(0, LINES), page, page == 1 ? null : at(uri, page - 1),
                isLast ? null : at(uri, page + 1));
    }

    /** The list as it is asked for, on another page. */
    private static String at(UriInfo uri, int page) {
        return "/?" + uri.getRequestUriBuilder().replaceQueryParam("page", page).build().getRawQuery();
    }
}
