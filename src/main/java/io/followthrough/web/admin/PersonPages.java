package io.followthrough.web.admin;

import java.time.Clock;
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
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.QueryValue;
import io.followthrough.api.Validation;
import io.followthrough.audit.Audited;
import io.followthrough.followup.departure.Departing;
import io.followthrough.followup.departure.DepartureRequest;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.people.EditingPeople;
import io.followthrough.people.PersonRequest;
import io.followthrough.privacy.Erasing;
import io.followthrough.privacy.ErasureRequest;
import io.followthrough.privacy.ErasureResource;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.EditedForm;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/people/{email}}: one person, what they answer for, and what can be done about them. */
@Path("/admin/people/{email}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Transactional
@Idempotent
@Audited
public class PersonPages {

    private final ShowingPeople showing;
    private final EditingPeople editing;
    private final Departing departing;
    private final Erasing erasing;
    private final Validation validation;
    private final CurrentCaller current;
    private final Clock clock;

    PersonPages(ShowingPeople showing, EditingPeople editing, Departing departing, Erasing erasing,
            Validation validation, CurrentCaller current, Clock clock) {
        this.showing = showing;
        this.editing = editing;
        this.departing = departing;
        this.erasing = erasing;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public TemplateInstance read(String email, @RestQuery String said) {
        return showing.page(email, Notice.of(said));
    }

    @POST
    @Allowed(Permission.PARTICIPATE)
    @Path("/edit")
    @Operation(hidden = true)
    public Response edit(String email, MultivaluedMap<String, String> fields) {
        EditedForm form = new EditedForm(new SentForm(email, ShowingPeople.EDIT, fields));
        return Sending.carryOut(form.changed(), () -> {
            editing.person(email, form.sent().ifMatch(), present -> validation.validated(changed(form, present)),
                    clock.instant());
            return back(email, Notice.SAVED);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Path("/deactivate")
    @Operation(hidden = true)
    public Response deactivate(String email, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(email, "deactivate", fields);
        return Sending.carryOut(form, () -> {
            DepartureRequest asked = validation.validated(
                    new DepartureRequest(form.text("reason"), form.text("handTo"), form.text("successor")));
            departing.depart(email, form.ifMatch(), asked,
                    Happening.of(form.name(), current.actor(), clock.instant()).because(asked.reason()));
            return back(email, Notice.DEACTIVATE);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Path("/reactivate")
    @Operation(hidden = true)
    public Response reactivate(String email, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(email, "reactivate", fields);
        return Sending.carryOut(form, () -> {
            departing.comeBack(email, form.ifMatch(), Happening.of(form.name(), current.actor(), clock.instant()));
            return back(email, Notice.REACTIVATE);
        }, showing::again);
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Path("/erase")
    @TransactionConfiguration(timeout = ErasureResource.LONGEST_SECONDS)
    @Operation(hidden = true)
    public Response erase(String email, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(email, "erase", fields);
        return Sending.carryOut(form, () -> {
            if (!email.equalsIgnoreCase(form.text("confirm"))) {
                throw ProblemException.unprocessable("/confirm", "must be " + email);
            }
            ErasureRequest asked = validation.validated(new ErasureRequest(lines(form.text("alsoKnownAs"))));
            return back(erasing.erase(email, form.ifMatch(), asked, current.actor(), clock.instant()).view().email(),
                    Notice.ERASE);
        }, showing::again);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static PersonRequest changed(EditedForm form, PersonRequest present) {
        return new PersonRequest(present.email(), form.or(present.name(), "name"),
                form.or(present.zone(), "zone", zone -> QueryValue.zone("zone", zone)), form.or(present.locale(), "locale"),
                form.or(present.team(), "team"));
    }

    private static Response back(String email, Notice done) {
        return SeeOther.to(done.on(PersonLine.address(email)));
    }
}
