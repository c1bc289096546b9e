package io.followthrough.outbox;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
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

    private final HandlingDeliveries deliveries;
    private final Clock clock;

    DeliveryResource(HandlingDeliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "List the deliveries", description = "What left or is to leave the service, to whom, and what the other side said last; newest first, a page at a time. With status=failed,suppressed: what nobody got and nobody will try again. For admins.")
    public RestResponse<Page<DeliveryView>> list(@BeanParam DeliveryFilter filter, @BeanParam Paging paging, UriInfo uri) {
        return Paging.answer(
                deliveries.page(filter, paging.after(HandlingDeliveries.NEWEST_FIRST).orElse(null), paging.limit()), uri);
    }

    @PUT
    @Allowed(Permission.ADMINISTER)
    @Path("/{id: \\d{1,18}}/retry")
    @Operation(summary = "Deliver a message again", description = "Queues a message that failed or was suppressed as if it were new: it is tried at once, with all attempts. One that is queued already is tried at once too. Refused with 409 for what was sent, for what is no longer of use, and while it is on its way. For admins.")
    public RestResponse<DeliveryView> retry(long id, @RestHeader("If-Match") String ifMatch) {
        DeliveryView queued = deliveries.retry(id, ifMatch, clock.instant());
        return VersionedAnswer.ok(queued, queued.version());
    }
}
