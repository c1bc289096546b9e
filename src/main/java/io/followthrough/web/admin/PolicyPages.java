package io.followthrough.web.admin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.classification.Severity;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.policy.PoliciesView;
import io.followthrough.policy.ReadingPolicies;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /admin/policies}: the policies in force, and which of them would hold. */
@Path("/admin/policies")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class PolicyPages {

    private final ReadingPolicies reading;
    private final Teams teams;
    private final Viewer viewer;
    private final Clock clock;

    PolicyPages(ReadingPolicies reading, Teams teams, Viewer viewer, Clock clock) {
        this.reading = reading;
        this.teams = teams;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance show(UriInfo uri) {
        PoliciesView inForce = reading.inForce();
        Wishes wishes = Wishes.of(uri, Trial.FIELDS);
        List<Team> known = teams.bySlug();
        Trial tried = wishes.isEmpty() ? null : tried(wishes, known);
        List<Rule> rules = inForce.policies().stream().map(Rule::of).toList();
        Map<Severity, Span> postmortems = new TreeMap<>();
        inForce.postmortemWithin().forEach((severity, within) -> postmortems.put(severity, Span.of(within)));
        return new PolicyPage(inForce, rules, wishes, new TrialChoices(known.stream().map(Team::slug).toList(), viewer), tried,
                postmortems);
    }

    private Trial tried(Wishes wishes, List<Team> known) {
        Team team = known.stream().filter(each -> wishes.of("team").isEmpty() || wishes.has("team", each.slug())).findFirst()
                .orElseThrow(() -> ProblemException.invalid("?team", "there is no team '" + wishes.of("team") + "'"));
        return Trial.of(reading.matching(Trial.situation(wishes, team)), team, clock.instant());
    }
}
