package io.followthrough.audit;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/audit}. */
@Path("/api/v1/audit")
@Tag(name = "Audit")
@Transactional
public class AuditResource {

    private final ReadingAudit reading;

    AuditResource(ReadingAudit reading) {
        this.reading = reading;
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "Read the audit", description = "Who did what from where: sign-ins, what was refused, what admins and their tokens did, changes of people, teams and tokens, exports, and the policies in force. Newest first, a page at a time. Changes of incidents, postmortems and follow-ups are in the history. For admins.")
    public RestResponse<Page<AuditLine>> list(@BeanParam AuditFilter filter, @BeanParam Paging paging, UriInfo uri) {
        return Paging.answer(
                reading.page(filter, paging.after(ReadingAudit.NEWEST_FIRST).orElse(null), paging.limit()), uri);
    }
}
