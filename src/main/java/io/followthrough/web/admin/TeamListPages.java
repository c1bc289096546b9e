package io.followthrough.web.admin;

import java.time.Clock;

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
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.QueryValue;
import io.followthrough.api.Validation;
import io.followthrough.audit.Audited;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.EnrollingPeople;
import io.followthrough.people.Team;
import io.followthrough.people.TeamRequest;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /admin/teams}: every team, and the form that adds one. */
@Path("/admin/teams")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
@Audited
public class TeamListPages {

    private final ShowingTeams showing;
    private final EnrollingPeople enrolling;
    private final Validation validation;
    private final CurrentCaller current;
    private final Clock clock;

    TeamListPages(ShowingTeams showing, EnrollingPeople enrolling, Validation validation, CurrentCaller current, Clock clock) {
        this.showing = showing;
        this.enrolling = enrolling;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list() {
        return showing.list(null);
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(null, "add", fields);
        return Sending.carryOut(form, () -> {
            TeamRequest asked = new TeamRequest(form.text("slug"), form.text("name"),
                    QueryValue.zone("zone", form.text("zone")), form.text("lead"), form.text("manager"), null, null);
            Team added = enrolling.team(validation.validated(asked), current.actor(), clock.instant());
            return SeeOther.to(Notice.ADD.on("/admin/teams/" + added.slug()));
        }, showing::listAgain);
    }
}
