package io.followthrough.web.mail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.outbox.DeliveryStatus;
import io.followthrough.outbox.HandlingDeliveries;
import io.followthrough.reminder.DigestFilter;
import io.followthrough.reminder.DigestKind;
import io.followthrough.reminder.DigestView;
import io.followthrough.reminder.ReadingDigests;
import io.followthrough.reminder.WholeDigest;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /digests}: the pages about the mails. */
@Path("/digests")
@Produces(MediaType.TEXT_HTML)
public class DigestPages {

    private static final int LINES = 50;

    private final ReadingDigests reading;
    private final HandlingDeliveries deliveries;
    private final VisitorsRole role;
    private final Viewer viewer;

    DigestPages(ReadingDigests reading, HandlingDeliveries deliveries, VisitorsRole role, Viewer viewer) {
        this.reading = reading;
        this.deliveries = deliveries;
        this.role = role;
        this.viewer = viewer;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        Wishes wishes = Wishes.of(uri, "person", "kind", "status", "from", "to");
        Page<DigestView> page = reading.page(DigestFilter.of(wishes.asked()),
                Wishes.after(uri, ReadingDigests.NEWEST_FIRST), LINES);
        return new DigestListPage(page.items(), wishes, Offer.of(DigestKind.class, viewer),
                Offer.of(DeliveryStatus.class, viewer), wishes.next(page.nextCursor()));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{id: \\d{1,18}}")
    @Operation(hidden = true)
    public TemplateInstance read(long id) {
        WholeDigest digest = reading.whole(id);
        return new DigestPage(digest, role.isAdmin() ? deliveries.whole(digest.delivery()).delivery() : null);
    }
}
