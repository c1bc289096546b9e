package io.followthrough.feed;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Version;
import io.followthrough.api.VersionedAnswer;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/people/{email}/calendars}. */
@Path("/api/v1/people/{email}/calendars")
@Tag(name = "Calendars")
@Transactional
@Idempotent
public class FeedResource {

    private static final int SECONDS = 60;
    private final KeepingFeeds keeping;
    private final Clock clock;

    FeedResource(KeepingFeeds keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List somebody's calendars", description = "The calendars that a person has made and not revoked, the oldest first, without their addresses. For themselves and admins.")
    public List<FeedView> list(String email) {
        return keeping.of(email);
    }

    @POST
    @Allowed(Permission.PARTICIPATE)
    @Operation(summary = "Make a calendar", description = "Makes an address from which a calendar application fetches due dates without signing in: those of one's own follow-ups, or those of a team that one belongs to. It shows what its maker may see at the moment it is fetched. The address is in this answer and never shown again; a repetition with the same Idempotency-Key gets the answer without it. For oneself only.")
    public RestResponse<MadeFeed> make(String email, @Valid @NotNull FeedRequest request) {
        MadeFeed made = keeping.make(email, request, clock.instant());
        RestResponse<MadeFeed> answer = VersionedAnswer.created(
                "people/" + email.strip().toLowerCase(Locale.ROOT) + "/calendars/" + made.id(), made, KeepingFeeds.VERSION);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return answer;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Read about a calendar", description = "One calendar that a person has made, without its address. For themselves and admins.")
    public RestResponse<FeedView> read(String email, long id) {
        FeedView feed = keeping.read(email, id);
        return RestResponse.ResponseBuilder.ok(feed).tag(tag(feed)).build();
    }

    @DELETE
    @Allowed(Permission.PARTICIPATE)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Revoke a calendar", description = "From now on its address is unknown, at every replica; what applications have fetched they keep until they look again. For oneself and admins.")
    public void revoke(String email, long id, @RestHeader("If-Match") String ifMatch) {
        keeping.revoke(email, id, ifMatch, clock.instant());
    }

    /** That it was fetched makes no new version of it. */
    private static EntityTag tag(FeedView feed) {
        return Version.tag(KeepingFeeds.VERSION,
                feed.lastUsedAt() == null ? 0 : (int) (feed.lastUsedAt().getEpochSecond() / SECONDS));
    }
}
