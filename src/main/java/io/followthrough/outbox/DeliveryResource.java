package io.followthrough.outbox;

import java.time.Clock;
import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.Version;
import io.followthrough.api.VersionedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/deliveries}. */
@Path("/api/v1/deliveries")
@Tag(name = "Deliveries")
@Transactional
public class DeliveryResource {

    private static final String NEWEST_FIRST = "-id";

    private final Outbox outbox;
    private final Retrying retrying;
    private final Clock clock;

    DeliveryResource(Outbox outbox, Retrying retrying, Clock clock) {
        this.outbox = outbox;
        this.retrying = retrying;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "List the deliveries", description = "What left or is to leave the service, to whom, and what the other side said last; newest first, a page at a time. With status=failed,suppressed: what nobody got and nobody will try again. For admins.")
    public RestResponse<Page<DeliveryView>> list(@BeanParam DeliveryFilter filter, @BeanParam Paging paging, UriInfo uri) {
        Cursor after = paging.after(NEWEST_FIRST).orElse(null);
        List<OutboxMessage> found = outbox.found(filter.search(after), paging.limit() + 1);
        return Paging.answer(Page.of(found, paging.limit(), last -> new Cursor(NEWEST_FIRST, "", last.id()))
                .map(DeliveryView::from), uri);
    }

    @PUT
    @Allowed(Permission.ADMINISTER)
    @Path("/{id: \\d{1,18}}/retry")
    @Operation(summary = "Deliver a message again", description = "Queues a message that failed or was suppressed as if it were new: it is tried at once, with all attempts. One that is queued already is tried at once too. Refused with 409 for what was sent, for what is no longer of use, and while it is on its way. For admins.")
    public RestResponse<DeliveryView> retry(long id, @RestHeader("If-Match") String ifMatch) {
        OutboxMessage message = outbox.free(id);
        Version.check(ifMatch, message.version());
        retrying.retry(message, clock.instant());
        return VersionedAnswer.ok(DeliveryView.from(message), message.version());
    }
}
