package io.followthrough.web.triage;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Proposals;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /triage}: what was proposed to a team, to be accepted or rejected, several at once. */
@Path("/triage")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
public class TriagePages {

    private static final int MOST_LINES = 100;

    private final Proposals proposals;
    private final Triaging triaging;
    private final Teams teams;
    private final Viewer viewer;

    TriagePages(Proposals proposals, Triaging triaging, Teams teams, Viewer viewer) {
        this.proposals = proposals;
        this.triaging = triaging;
        this.teams = teams;
        this.viewer = viewer;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance queue(@RestQuery String team, @RestQuery String done) {
        boolean isCount = done != null && done.matches("[0-9]{1,3}");
        return page(team, isCount ? TriageOutcome.said(viewer.texts().decidedOn(Long.parseLong(done))) : TriageOutcome.NOTHING);
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(null, "triage", fields);
        String team = teams.named(String.valueOf(form.text("team")), "/team").slug();
        TriageOutcome outcome = triaging.decide(form);
        if (outcome.said() == null && outcome.failures().isEmpty()) {
            return SeeOther.to(way(form, team, outcome.chosen().size()));
        }
        return Response.ok(page(team, outcome)).build();
    }

    /** Back to the page of the team, when the queue was sent from there. */
    private static String way(SentForm form, String team, int decided) {
        String page = "/teams/" + team;
        return page.equals(form.typed().get("back"))
                ? Notice.SAVED.on(page) + "#triage"
                : "/triage?team=" + team + "&done=" + decided;
    }

    private TriagePage page(String slug, TriageOutcome sent) {
        if (slug == null || slug.isBlank()) {
            return new TriagePage(null, proposals.queues(), List.of(), false, sent);
        }
        Team team = teams.named(slug, "?team");
        List<Proposals.Line> lines = proposals.of(team, MOST_LINES + 1);
        boolean more = lines.size() > MOST_LINES;
        return new TriagePage(team.slug(), proposals.queues(), more ? lines.subList(0, MOST_LINES) : lines, more, sent);
    }
}
