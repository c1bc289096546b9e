package io.followthrough.web.overview;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.report.Population;
import io.followthrough.report.Question;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;
import io.followthrough.web.page.FollowUpLines;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /}: how things stand; what earlier mails choose from the list here is chosen there. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

    private static final Set<String> WISHES_OF_THE_LIST = Set.of("status", "overdue", "owner", "cursor");

    private final Questions questions;
    private final ReadingOverviews reading;
    private final FollowUpLines lines;
    private final Teams teams;
    private final Clock clock;
    private final Viewer viewer;

    OverviewPages(Questions questions, ReadingOverviews reading, FollowUpLines lines, Teams teams, Clock clock, Viewer viewer) {
        this.questions = questions;
        this.reading = reading;
        this.lines = lines;
        this.teams = teams;
        this.clock = clock;
        this.viewer = viewer;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public Response start(@RestQuery List<String> team, @RestQuery List<String> severity, @RestQuery String weeks,
            UriInfo uri) {
        if (uri.getQueryParameters().keySet().stream().anyMatch(WISHES_OF_THE_LIST::contains)) {
            return SeeOther.to("/follow-ups?" + uri.getRequestUri().getRawQuery());
        }
        int length = Span.length(weeks);
        Question today = questions.ofPeriod(Population.FOLLOW_UPS, ReportQuery.ofNow(team, severity), clock.instant());
        Overview overview = reading.of(new Span(length, today));
        return Response.ok(new OverviewPage(overview,
                OverviewChoices.of(today.selection(), teams.bySlug().stream().map(Team::slug).toList()),
                new Trends(overview, viewer), new Ways(overview.span()),
                overview.isBlank() && today.selection().values().isEmpty() && nothingIsThere())).build();
    }

    private boolean nothingIsThere() {
        return lines.page(FollowUpFilter.of(null, null, null, null), null, 1, clock.instant()).items().isEmpty();
    }
}
