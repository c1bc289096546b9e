package io.followthrough.reminder.unsubscribe;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Open;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * {@code /unsubscribe/TOKEN}: mail programs send a POST there when their user wants no more mails (RFC 8058), and people who follow the
 * link find a button that does the same. Reading it does nothing, because programs that check links read them all.
 */
@Path(Unsubscribing.PATH + "{token}")
@Produces(MediaType.TEXT_HTML)
public class UnsubscribePages {

    /** The templates in {@code templates/unsubscribe}. */
    @CheckedTemplate(basePath = "unsubscribe")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance question(String token);

        static native TemplateInstance done();

        static native TemplateInstance invalid();
    }

    private final Unsubscribing unsubscribing;
    private final Clock clock;

    UnsubscribePages(Unsubscribing unsubscribing, Clock clock) {
        this.unsubscribing = unsubscribing;
        this.clock = clock;
    }

    @GET
    @Open("Whoever wants no mails need not sign in; it only shows a button")
    @Operation(hidden = true)
    public RestResponse<String> ask(String token) {
        return unsubscribing.isGood(token, clock.instant()) ? page(Templates.question(token)) : invalid();
    }

    @POST
    @Open("Mail programs act for their users without signing in (RFC 8058); the signed link says for whom")
    @Operation(hidden = true)
    public RestResponse<String> act(String token) {
        return unsubscribing.unsubscribe(token, clock.instant()) ? page(Templates.done()) : invalid();
    }

    private static RestResponse<String> page(TemplateInstance page) {
        return RestResponse.ok(page.render());
    }

    private static RestResponse<String> invalid() {
        return RestResponse.status(RestResponse.Status.NOT_FOUND, Templates.invalid().render());
    }
}
