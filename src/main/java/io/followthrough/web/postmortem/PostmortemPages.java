package io.followthrough.web.postmortem;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.Permission;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.history.Subject;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemView;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.web.page.FollowUpLines;
import io.followthrough.web.page.Link;
import io.followthrough.web.story.Stories;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /postmortems}: the pages about postmortems. */
@Path("/postmortems")
@Produces(MediaType.TEXT_HTML)
public class PostmortemPages {

    private final Postmortems postmortems;
    private final FollowUpLines lines;
    private final Stories stories;
    private final Authorization authorization;
    private final Clock clock;

    PostmortemPages(Postmortems postmortems, FollowUpLines lines, Stories stories, Authorization authorization,
            Clock clock) {
        this.authorization = authorization;
        this.postmortems = postmortems;
        this.lines = lines;
        this.stories = stories;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{key}")
    @Operation(hidden = true)
    public TemplateInstance read(String key) {
        Postmortem postmortem = postmortems.withKey(key);
        return new PostmortemPage(PostmortemView.from(postmortem, authorization.visibility()), postmortem.title().orElse(null),
                postmortem.incidents().stream().filter(authorization.visibility()::shows).map(Link::to).toList(),
                lines.all(FollowUpFilter.ofPostmortem(postmortem.key()), clock.instant()),
                stories.of(Subject.POSTMORTEM, postmortem.id()));
    }
}
