package io.followthrough.followup.comment;

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
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.followup.FollowUps;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    @POST
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Comment on a follow-up", description = "Adds a comment in Markdown, in any state of the follow-up. Comments are not edited or deleted; the version of the follow-up stays.")
    public RestResponse<CommentView> comment(String key, @Valid @NotNull CommentRequest request) {
        Comment comment = commenting.say(key, request.text(), current.actor(), clock.instant());
        return RestResponse.status(RestResponse.Status.CREATED, CommentView.from(comment));
    }
}
