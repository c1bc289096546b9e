package io.followthrough.web.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.audit.AuditFilter;
import io.followthrough.audit.AuditLine;
import io.followthrough.audit.Outcome;
import io.followthrough.audit.ReadingAudit;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /admin/audit}: who did what from where. */
@Path("/admin/audit")
@Produces(MediaType.TEXT_HTML)
public class AuditPages {

    private static final int LINES = 50;

    private final ReadingAudit reading;
    private final Viewer viewer;

    AuditPages(ReadingAudit reading, Viewer viewer) {
        this.reading = reading;
        this.viewer = viewer;
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Operation(hidden = true)
    public TemplateInstance show(UriInfo uri) {
        Wishes wishes = Wishes.of(uri, "actor", "action", "address", "outcome", "from", "to");
        AuditFilter filter = AuditFilter.of(Days.asInstants(wishes.asked(), viewer.zone()));
        Page<AuditLine> page = reading.page(filter, Wishes.after(uri, ReadingAudit.NEWEST_FIRST), LINES);
        return new AuditPage(page.items(), wishes, Offer.of(Outcome.class, viewer), wishes.next(page.nextCursor()));
    }
}
