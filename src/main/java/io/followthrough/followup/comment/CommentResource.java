package io.followthrough.followup.comment;

import java.net.URI;
import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.Key;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.followup.FollowUps;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/follow-ups/{key}/comments}. */
@Path("/api/v1/follow-ups/{key}/comments")
@Tag(name = "Follow-ups")
@Transactional
@Idempotent
public class CommentResource {

    private final FollowUps followUps;
    private final Comments comments;
    private final Commenting commenting;
    private final CurrentCaller current;
    private final Clock clock;

    CommentResource(FollowUps followUps, Comments comments, Commenting commenting, CurrentCaller current, Clock clock) {
        this.followUps = followUps;
        this.comments = comments;
        this.commenting = commenting;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the comments on a follow-up", description = "Oldest first, a page at a time; each as written (Markdown) and as HTML that is safe to show.")
    public RestResponse<Page<CommentView>> list(String key, @BeanParam Paging paging, UriInfo uri) {
        long followUp = followUps.withKey(key).id();
        return Paging.answer(comments.page(followUp, paging.after(Comments.OLDEST_FIRST).orElse(null), paging.limit()), uri);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Read a comment on a follow-up", description = "One comment by its id. It never changes, and neither does its ETag.")
    public CommentView read(String key,
            @Parameter(description = "The id that the list and the answer to the POST give.", example = "1") long id) {
        return CommentView.from(comments.on(followUps.withKey(key), id));
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Comment on a follow-up", description = "Adds a comment in Markdown, in any state of the follow-up. Comments are not edited or deleted; the version of the follow-up stays.")
    public RestResponse<CommentView> comment(String key, @Valid @NotNull CommentRequest request) {
        Comment comment = commenting.say(key, request.text(), current.actor(), clock.instant());
        URI location = URI.create("/api/v1/follow-ups/" + Key.FOLLOW_UP.of(comment.followUpId) + "/comments/" + comment.id);
        return RestResponse.ResponseBuilder.<CommentView>created(location).entity(CommentView.from(comment)).build();
    }
}
