package io.followthrough.postmortem;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.access.Visibility;
import io.followthrough.api.MergePatch;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.Version;
import io.followthrough.api.VersionedAnswer;
import io.followthrough.history.Happening;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/postmortems}, but for taking them in. */
@Path("/api/v1/postmortems")
@Tag(name = "Postmortems")
@Transactional
@Idempotent
public class PostmortemResource {

    private final Postmortems postmortems;
    private final RevisingPostmortems revising;
    private final Publishing publishing;
    private final MergePatch mergePatch;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    PostmortemResource(Postmortems postmortems, RevisingPostmortems revising, Publishing publishing, MergePatch mergePatch,
            Authorization authorization, CurrentCaller current, Clock clock) {
        this.revising = revising;
        this.mergePatch = mergePatch;
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

    @PATCH
    @Allowed(Permission.CHANGE)
    @Path("/{key}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change a postmortem", description = "JSON Merge Patch (RFC 7396) of title, summary and rootCause. Needs If-Match. A later version of the document it was read from is known by the title in the document, whatever the postmortem is called.")
    public RestResponse<PostmortemView> patch(String key,
            @RestHeader("If-Match") @Parameter(description = "The ETag of the version you read.", example = "\"0\"") String ifMatch,
            @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PostmortemDetails.class), example = "{\"title\": \"Checkout outage of 2 March\"}")) JsonNode patch) {
        Version.require(ifMatch);
        return answer(revising.change(key, ifMatch, details -> mergePatch.apply(details, patch),
                Happening.of("edit", current.actor(), clock.instant())), authorization.visibility());
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
