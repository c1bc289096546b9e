package io.followthrough.postmortem;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.access.Visibility;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.VersionedAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/postmortems}, but for taking them in. */
@Path("/api/v1/postmortems")
@Tag(name = "Postmortems")
@Transactional
public class PostmortemResource {

    private final Postmortems postmortems;
    private final Publishing publishing;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    PostmortemResource(Postmortems postmortems, Publishing publishing, Authorization authorization,
            CurrentCaller current, Clock clock) {
        this.authorization = authorization;
        this.postmortems = postmortems;
        this.publishing = publishing;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List postmortems", description = "Newest first, a page at a time.")
    public RestResponse<Page<PostmortemView>> list(
            @RestQuery @Parameter(description = "Only those of the team with this slug.", example = "payments") String team,
            @BeanParam Paging paging, UriInfo uri) {
        Page<Postmortem> page = postmortems.newest(team, paging.after(Postmortems.NEWEST_FIRST).orElse(null), paging.limit());
        return Paging.answer(page.map(postmortem -> PostmortemView.from(postmortem, authorization.visibility())), uri);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}")
    @Operation(summary = "Read a postmortem", description = "One postmortem by key, such as PM-7, with causes, timeline and the keys of its incidents.")
    public RestResponse<PostmortemView> read(String key) {
        return answer(postmortems.withKey(key), authorization.visibility());
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Path("/{key}/publication")
    @Operation(summary = "Publish a postmortem", description = "Publishes a draft; a published one stays as it is.")
    public RestResponse<PostmortemView> publish(String key, @RestHeader("If-Match") String ifMatch) {
        return answer(publishing.publish(key, ifMatch, current.actor(), clock.instant()), authorization.visibility());
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Path("/{key}/publication")
    @Operation(summary = "Take a publication back", description = "Makes a published postmortem a draft again.")
    public RestResponse<PostmortemView> withdraw(String key, @RestHeader("If-Match") String ifMatch) {
        return answer(publishing.withdraw(key, ifMatch, current.actor(), clock.instant()), authorization.visibility());
    }

    static RestResponse<PostmortemView> answer(Postmortem postmortem, Visibility visible) {
        return VersionedAnswer.ok(PostmortemView.from(postmortem, visible), postmortem.version());
    }
}
