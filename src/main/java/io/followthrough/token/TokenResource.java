package io.followthrough.token;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.Version;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/tokens}. */
@Path("/api/v1/tokens")
@Tag(name = "Tokens")
@Transactional
@Idempotent
public class TokenResource {

    private static final int SECONDS = 60;

    private final ManagingTokens managing;
    private final Clock clock;

    TokenResource(ManagingTokens managing, Clock clock) {
        this.managing = managing;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.DECIDE)
    @Operation(summary = "List the tokens", description = "Newest first, a page at a time, also those that expired or were revoked; never with a secret. Leads see those that are bound to their teams.")
    public RestResponse<Page<TokenView>> list(
            @RestQuery @Parameter(description = "Who made them: an e-mail address, or token: and the name of a token.", example = "ana@example.org") String createdBy,
            @BeanParam Paging paging, UriInfo uri) {
        Cursor after = paging.after(ManagingTokens.NEWEST_FIRST).orElse(null);
        return Paging.answer(managing.page(createdBy, after, paging.limit()).map(ManagingTokens.Versioned::token), uri);
    }

    @POST
    @Allowed(Permission.DECIDE)
    @Operation(summary = "Make a token", description = "Makes a token that a machine sends as Authorization: Bearer. The secret is in this answer and never shown again; a repetition with the same Idempotency-Key gets the answer without it. Leads make tokens with the scopes read and write that are bound to their team, admins make all.")
    public RestResponse<MadeToken> make(@Valid @NotNull TokenRequest request) {
        MadeToken made = managing.make(request, clock.instant());
        return RestResponse.ResponseBuilder.<MadeToken>created(URI.create("/api/v1/tokens/" + made.id())).entity(made)
                .header("Cache-Control", "no-store").tag(Version.tag(0)).build();
    }

    @GET
    @Allowed(Permission.DECIDE)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Read a token", description = "One token, without its secret.")
    public RestResponse<TokenView> read(long id) {
        return answer(managing.read(id));
    }

    @DELETE
    @Allowed(Permission.DECIDE)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Revoke a token", description = "From now on it is refused, at every replica, and so are all tokens that were made with it. It stays in the list. Revoking it again changes nothing.")
    public RestResponse<TokenView> revoke(long id, @RestHeader("If-Match") String ifMatch) {
        return answer(managing.revoke(id, ifMatch, clock.instant()));
    }

    /** The use of a token makes no new version of it. */
    private static RestResponse<TokenView> answer(ManagingTokens.Versioned found) {
        Instant used = found.token().lastUsedAt();
        int lastUse = used == null ? 0 : (int) (used.getEpochSecond() / SECONDS);
        return RestResponse.ResponseBuilder.ok(found.token()).tag(Version.tag(found.version(), lastUse)).build();
    }
}
