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
import io.followthrough.api.Validation;
import io.followthrough.audit.Audited;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.EditingPeople;
import io.followthrough.people.membership.ChangingMembers;
import io.followthrough.people.membership.MemberRole;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.EditedForm;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/teams/{slug}}: one team, how it works and who belongs to it. */
@Path("/admin/teams/{slug}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
@Audited
public class TeamPages {

    private final ShowingTeams showing;
    private final EditingPeople editing;
    private final ChangingMembers members;
    private final Validation validation;
    private final CurrentCaller current;
    private final Clock clock;

    TeamPages(ShowingTeams showing, EditingPeople editing, ChangingMembers members, Validation validation,
            CurrentCaller current, Clock clock) {
        this.showing = showing;
        this.editing = editing;
        this.members = members;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public TemplateInstance read(String slug, @RestQuery String said) {
        return showing.page(slug, Notice.of(said));
    }

    @POST
    @Allowed(Permission.DECIDE)
    @Path("/edit")
    @Operation(hidden = true)
    public Response edit(String slug, MultivaluedMap<String, String> fields) {
        EditedForm form = new EditedForm(new SentForm(slug, ShowingTeams.EDIT, fields));
        return Sending.carryOut(form.changed(), () -> {
            editing.team(slug, form.sent().ifMatch(), present -> validation.validated(TeamFields.changed(form, present)),
                    clock.instant());
            return back(slug, Notice.SAVED);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.DECIDE)
    @Path("/member")
    @Operation(hidden = true)
    public Response put(String slug, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(slug, "member", fields);
        return Sending.carryOut(form, () -> {
            MemberRole role = given(form.word(MemberRole.class, "role"), "/role");
            members.put(slug, given(form.text("email"), "/email"), form.ifMatch(), role, happening("change_member"));
            return back(slug, Notice.ADD);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.DECIDE)
    @Path("/remove-member")
    @Operation(hidden = true)
    public Response remove(String slug, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(slug, "remove-member", fields);
        return Sending.carryOut(form, () -> {
            members.remove(slug, given(form.text("email"), "/email"), form.ifMatch(), happening("remove_member"));
            return back(slug, Notice.REMOVE);
        }, showing::again);
    }

    private Happening happening(String action) {
        return Happening.of(action, current.actor(), clock.instant());
    }

    private static <T> T given(T value, String pointer) {
        if (value == null) {
            throw ProblemException.invalid(pointer, "must not be blank");
        }
        return value;
    }

    private static Response back(String slug, Notice done) {
        return SeeOther.to(done.on("/admin/teams/" + slug));
    }
}
