package io.followthrough.escalation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.Permission;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/violations}: the deadlines that were missed. */
@Path("/api/v1/violations")
@Tag(name = "Violations")
@Transactional
public class ViolationResource {

    private final Violations violations;
    private final Authorization authorization;

    ViolationResource(Violations violations, Authorization authorization) {
        this.violations = violations;
        this.authorization = authorization;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the violations", description = "Every deadline of a policy that was missed, also of what is done by now, with whom it was escalated to and whether a lead has excused it; newest first, a page at a time.")
    public RestResponse<Page<ViolationView>> list(@BeanParam ViolationFilter filter, @BeanParam Paging paging, UriInfo uri) {
        ViolationSearch search = filter.search(authorization.visibility());
        paging.after(ViolationSearch.NEWEST_FIRST).ifPresent(search::after);
        Page<Violation> page = Page.of(violations.newest(search, paging.limit() + 1), paging.limit(),
                last -> new Cursor(ViolationSearch.NEWEST_FIRST, "", last.id()));
        return Paging.answer(page.map(ViolationView::from), uri);
    }
}
