package io.followthrough.token;

import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.access.Role;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import io.followthrough.api.Version;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.problem.ProblemException;
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

    private final Tokens tokens;
    private final MakingTokens making;
    private final RevokingTokens revoking;
    private final CurrentCaller current;
    private final Clock clock;

    TokenResource(Tokens tokens, MakingTokens making, RevokingTokens revoking, CurrentCaller current, Clock clock) {
        this.tokens = tokens;
        this.making = making;
        this.revoking = revoking;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.DECIDE)
    @Operation(summary = "List the tokens", description = "Newest first, a page at a time, also those that expired or were revoked; never with a secret. Leads see those that are bound to their teams.")
    public RestResponse<Page<TokenView>> list(
            @RestQuery @Parameter(description = "Who made them: an e-mail address, or token: and the name of a token.", example = "ana@example.org") String createdBy,
            @BeanParam Paging paging, UriInfo uri) {
        Cursor after = paging.after(Tokens.NEWEST_FIRST).orElse(null);
        List<ApiToken> found = tokens.page(theirTeams(current.caller()), createdBy, after, paging.limit() + 1);
        return Paging.answer(Page.of(found, paging.limit(), Tokens::after).map(TokenView::from), uri);
    }

    @POST
    @Allowed(Permission.DECIDE)
    @Operation(summary = "Make a token", description = "Makes a token that a machine sends as Authorization: Bearer. The secret is in this answer and never shown again; a repetition with the same Idempotency-Key gets the answer without it. Leads make tokens with the scopes read and write that are bound to their team, admins make all.")
    public RestResponse<MadeToken> make(@Valid @NotNull TokenRequest request) {
        MadeToken made = making.make(request, current.caller(), clock.instant());
        return RestResponse.ResponseBuilder.<MadeToken>created(URI.create("/api/v1/tokens/" + made.id())).entity(made)
                .header("Cache-Control", "no-store").tag(Version.tag(0)).build();
    }

    @GET
    @Allowed(Permission.DECIDE)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Read a token", description = "One token, without its secret.")
    public RestResponse<TokenView> read(long id) {
        return answer(visible(tokens.findByIdOptional(id), id));
    }

    @DELETE
    @Allowed(Permission.DECIDE)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Revoke a token", description = "From now on it is refused, at every replica, and so are all tokens that were made with it. It stays in the list. Revoking it again changes nothing.")
    public RestResponse<TokenView> revoke(long id, @RestHeader("If-Match") String ifMatch) {
        ApiToken token = visible(tokens.locked(id), id);
        Version.check(ifMatch, token.version());
        revoking.revoke(token, current.actor(), clock.instant());
        return answer(token);
    }

    private ApiToken visible(Optional<ApiToken> found, long id) {
        Caller caller = current.caller();
        return found
                .filter(token -> caller.isAdmin() || token.team().filter(team -> caller.has(Role.LEAD, team.id())).isPresent())
                .orElseThrow(() -> ProblemException.notFound("token " + id));
    }

    /** Empty for all teams, and for what is bound to none. */
    private static Optional<Collection<Long>> theirTeams(Caller caller) {
        return caller.isAdmin()
                ? Optional.empty()
                : Optional.of(caller.roles().keySet().stream().filter(team -> caller.has(Role.LEAD, team))
                        .collect(Collectors.toSet()));
    }

    /** The use of a token makes no new version of it. */
    private static RestResponse<TokenView> answer(ApiToken token) {
        int lastUse = token.lastUsedAt() == null ? 0 : (int) (token.lastUsedAt().getEpochSecond() / SECONDS);
        return RestResponse.ResponseBuilder.ok(TokenView.from(token)).tag(Version.tag(token.version(), lastUse)).build();
    }
}
