package io.followthrough.history;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/history}: the audit stream over everything that history is kept of. */
@Path("/api/v1/history")
@Tag(name = "History")
@Transactional
public class HistoryResource {

    private final History history;
    private final Authorization authorization;
    private final CurrentCaller current;

    HistoryResource(History history, Authorization authorization, CurrentCaller current) {
        this.authorization = authorization;
        this.history = history;
        this.current = current;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read the audit stream", description = "Every change of every incident, postmortem, follow-up, person and team: who, when, what and why. Newest first, a page at a time; among the changes of one key, number says which came first. Admins also see the address that each was made from.")
    public RestResponse<Page<HistoryLine>> list(@BeanParam HistoryFilter filter, @BeanParam Paging paging, UriInfo uri) {
        HistorySearch search = filter.search().visibleTo(authorization.visibility());
        paging.after(HistorySearch.NEWEST_FIRST).ifPresent(search::after);
        List<HistoryEntry> found = history.newest(search, paging.limit() + 1);
        Page<HistoryLine> page = Page.of(found, paging.limit(), History::after).map(this::line);
        return Paging.answer(page.with(history.told(page.items())), uri);
    }

    /** Where somebody worked from is for admins. */
    private HistoryLine line(HistoryEntry entry) {
        return current.caller().isAdmin() ? HistoryLine.withAddress(entry) : HistoryLine.from(entry);
    }
}
