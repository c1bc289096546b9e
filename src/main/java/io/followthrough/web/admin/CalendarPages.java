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
import io.followthrough.access.Permission;
import io.followthrough.api.Validation;
import io.followthrough.feed.FeedRequest;
import io.followthrough.feed.KeepingFeeds;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/calendars}: the visitor's own calendars; an admin revokes those of others too. */
@Path("/admin/calendars")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
public class CalendarPages {

    private final ShowingCalendars showing;
    private final KeepingFeeds keeping;
    private final Validation validation;
    private final Clock clock;

    CalendarPages(ShowingCalendars showing, KeepingFeeds keeping, Validation validation, Clock clock) {
        this.showing = showing;
        this.keeping = keeping;
        this.validation = validation;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery String person, @RestQuery String said) {
        return showing.page(person, Notice.of(said));
    }

    /** The address is on the page that this answers with, and on no other. */
    @POST
    @Allowed(Permission.PARTICIPATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance make(MultivaluedMap<String, String> fields, HttpServerResponse answer) {
        SentForm form = new SentForm(null, "make", fields);
        answer.putHeader("Cache-Control", "no-store");
        return Sending.carryOut(form, () -> {
            FeedRequest asked = validation.validated(new FeedRequest(form.text("team")));
            return new CalendarMadePage(keeping.make(showing.visitor(), asked, clock.instant()));
        }, showing::again);
    }

    @POST
    @Allowed(Permission.PARTICIPATE)
    @Path("/{id: \\d{1,18}}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(long id, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(new SentForm(null, "", fields).text("person"), "revoke-" + id, fields);
        return Sending.carryOut(form, () -> {
            keeping.revoke(form.about() == null ? showing.visitor() : form.about(), id, form.ifMatch(), clock.instant());
            return SeeOther.to(Notice.REVOKE.on(showing.address(form.about())));
        }, showing::again);
    }
}
