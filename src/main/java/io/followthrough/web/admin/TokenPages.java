package io.followthrough.web.admin;

import java.time.Clock;
import java.util.Set;

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
import io.followthrough.access.Permission;
import io.followthrough.api.Validation;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.token.ManagingTokens;
import io.followthrough.token.Scope;
import io.followthrough.token.TokenRequest;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /admin/tokens}: the tokens of machines. */
@Path("/admin/tokens")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
public class TokenPages {

    private static final String LIST = "/admin/tokens";

    private final ShowingTokens showing;
    private final ManagingTokens managing;
    private final Validation validation;
    private final Clock clock;

    TokenPages(ShowingTokens showing, ManagingTokens managing, Validation validation, Clock clock) {
        this.showing = showing;
        this.managing = managing;
        this.validation = validation;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.DECIDE)
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery String said, UriInfo uri) {
        return showing.page(Wishes.of(uri, "createdBy"), Wishes.after(uri, ManagingTokens.NEWEST_FIRST), Notice.of(said));
    }

    /** The secret is on the page that this answers with, and on no other. */
    @POST
    @Allowed(Permission.DECIDE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance make(MultivaluedMap<String, String> fields, HttpServerResponse answer) {
        SentForm form = new SentForm(LIST, "make", fields);
        answer.putHeader("Cache-Control", "no-store");
        return Sending.carryOut(form, () -> new TokenMadePage(managing.make(asked(form), clock.instant())), showing::again);
    }

    @POST
    @Allowed(Permission.DECIDE)
    @Path("/{id: \\d{1,18}}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(long id, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(LIST, "revoke-" + id, fields);
        return Sending.carryOut(form, () -> {
            managing.revoke(id, form.ifMatch(), clock.instant());
            return SeeOther.to(Notice.REVOKE.on(LIST));
        }, showing::again);
    }

    private TokenRequest asked(SentForm form) {
        Scope scope = form.word(Scope.class, "scopes");
        return validation.validated(new TokenRequest(form.text("name"), scope == null ? Set.of() : Set.of(scope),
                form.text("team"), showing.endOf(form.date("expiresAt"))));
    }
}
