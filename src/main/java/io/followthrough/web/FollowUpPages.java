package io.followthrough.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.followup.comment.Comments;
import io.followthrough.history.History;
import io.followthrough.history.Subject;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /} and {@code /follow-ups}: the pages about follow-ups. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FollowUpPages {

    private static final int LINES = 50;
    private static final int MOST_COMMENTS = 500;

    private final FollowUps followUps;
    private final FollowUpLines lines;
    private final Teams teams;
    private final Comments comments;
    private final History history;
    private final Clock clock;

    FollowUpPages(FollowUps followUps, FollowUpLines lines, Teams teams, Comments comments, History history, Clock clock) {
        this.followUps = followUps;
        this.lines = lines;
        this.teams = teams;
        this.comments = comments;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam ListQuery query, UriInfo uri) {
        int page = query.page();
        List<FollowUpLine> found = lines.matching(query.filter(), (page - 1) * LINES, LINES + 1, clock.instant());
        boolean isLast = found.size() <= LINES;
        return new FollowUpListPage(query.filter(), teams.bySlug().stream().map(Team::slug).toList(),
                isLast ? found : found.subList(0, LINES), page, page == 1 ? null : at(uri, page - 1),
                isLast ? null : at(uri, page + 1));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/follow-ups/{key}")
    @Operation(hidden = true)
    public TemplateInstance read(String key) {
        Instant now = clock.instant();
        FollowUp followUp = followUps.withKey(key);
        return FollowUpPage.from(followUp, comments.of(followUp.id(), MOST_COMMENTS),
                StoryLine.of(history.of(Subject.FOLLOW_UP, followUp.id())), now);
    }

    /** The list as it is asked for, on another page. */
    private static String at(UriInfo uri, int page) {
        return "/?" + uri.getRequestUriBuilder().replaceQueryParam("page", page).build().getRawQuery();
    }
}
