package io.followthrough.token;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.api.Version;
import io.followthrough.problem.ProblemException;

/** What leads and admins do with tokens, each as far as their teams go; the API and the pages ask the same. */
@ApplicationScoped
@Transactional
public class ManagingTokens {

    public static final String NEWEST_FIRST = Tokens.NEWEST_FIRST;

    private final Tokens tokens;
    private final MakingTokens making;
    private final RevokingTokens revoking;
    private final CurrentCaller current;

    ManagingTokens(Tokens tokens, MakingTokens making, RevokingTokens revoking, CurrentCaller current) {
        this.tokens = tokens;
        this.making = making;
        this.revoking = revoking;
        this.current = current;
    }

    /** A token, and the version that {@code If-Match} names. */
    public record Versioned(TokenView token, int version) {

        static Versioned of(ApiToken token) {
            return new Versioned(TokenView.from(token), token.version());
        }
    }

    /**
     * Newest first; leads see those that are bound to their teams.
     *
     * @param createdBy null for everybody's
     * @param after null for the first page
     */
    public Page<Versioned> page(String createdBy, Cursor after, int limit) {
        List<ApiToken> found = tokens.page(theirTeams(current.caller()), createdBy, after, limit + 1);
        return Page.of(found, limit, Tokens::after).map(Versioned::of);
    }

    public MadeToken make(TokenRequest request, Instant now) {
        return making.make(request, current.caller(), now);
    }

    /** @throws ProblemException 404 when there is none, or it is not for the caller to know */
    public Versioned read(long id) {
        return Versioned.of(visible(tokens.findByIdOptional(id), id));
    }

    /** @param ifMatch the version the caller read; null when they do not care */
    public Versioned revoke(long id, String ifMatch, Instant now) {
        ApiToken token = visible(tokens.locked(id), id);
        Version.check(ifMatch, token.version());
        revoking.revoke(token, current.actor(), now);
        return Versioned.of(token);
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
}
