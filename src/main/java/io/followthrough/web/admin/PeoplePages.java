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
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.QueryValue;
import io.followthrough.api.Validation;
import io.followthrough.audit.Audited;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.EnrollingPeople;
import io.followthrough.people.Person;
import io.followthrough.people.PersonRequest;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /admin/people}: everybody, and the form that adds somebody. */
@Path("/admin/people")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
@Audited
public class PeoplePages {

    private final ShowingPeople showing;
    private final EnrollingPeople enrolling;
    private final Validation validation;
    private final CurrentCaller current;
    private final Clock clock;

    PeoplePages(ShowingPeople showing, EnrollingPeople enrolling, Validation validation, CurrentCaller current, Clock clock) {
        this.showing = showing;
        this.enrolling = enrolling;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        return showing.list(Wishes.of(uri, "q", "team", "active"), null);
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm("/admin/people", "add", fields);
        return Sending.carryOut(form, () -> {
            PersonRequest asked = new PersonRequest(form.text("email"), form.text("name"),
                    QueryValue.zone("zone", form.text("zone")), form.text("locale"), form.text("team"));
            Person added = enrolling.person(validation.validated(asked), current.actor(), clock.instant());
            return SeeOther.to(Notice.ADD.on(PersonLine.address(added.email())));
        }, showing::listAgain);
    }
}
