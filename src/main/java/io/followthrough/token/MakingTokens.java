package io.followthrough.token;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.Role;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.people.Admins;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Makes tokens, none of which may do more than whoever makes it. */
@ApplicationScoped
class MakingTokens {

    private final SecureRandom random = new SecureRandom();

    private final Tokens tokens;
    private final Teams teams;
    private final Admins admins;
    private final TokenConfig config;
    private final Audit audit;

    MakingTokens(Tokens tokens, Teams teams, Admins admins, TokenConfig config, Audit audit) {
        this.tokens = tokens;
        this.teams = teams;
        this.admins = admins;
        this.config = config;
        this.audit = audit;
    }

    @Transactional
    MadeToken make(TokenRequest request, Caller caller, Instant now) {
        Optional<Team> team = Optional.ofNullable(request.team()).map(slug -> teams.named(slug, "/team"));
        Maker maker = maker(caller);
        TokenDetails details = new TokenDetails(request.name(), request.scopes(), team,
                expiry(request.expiresAt(), maker, now));
        requireMay(caller, details);
        if (tokens.isInForce(details.name())) {
            throw ProblemException.at(ProblemType.CONFLICT, "/name", "is that of a token which is not revoked");
        }
        Secret secret = Secret.random(Secret.Purpose.API, random);
        ApiToken token = new ApiToken(details, secret, maker, now);
        tokens.persistAndFlush(token);
        if (maker.token().isEmpty() && maker.isAdmin()) {
            admins.vouchFor(maker.actor());
        }
        audit.record(Act.done("token.create", token.credential()).with("name", token.name())
                .with("scopes", request.scopes().stream().map(Scope::word).sorted().toList()).with("team", request.team())
                .with("expiresAt", token.expiresAt().toString()), now);
        return MadeToken.from(token, secret);
    }

    private Maker maker(Caller caller) {
        OptionalLong id = TokenCredential.id(caller.credential());
        if (id.isEmpty()) {
            return Maker.of(caller);
        }
        // Held back, so that whoever revokes it at this moment finds the new one too
        return tokens.heldBack(id.getAsLong()).filter(token -> !token.isRevoked()).map(token -> Maker.of(caller, token))
                .orElseThrow(() -> Authorization.forbidden("The token that you use was revoked."));
    }

    private Instant expiry(Instant wanted, Maker maker, Instant now) {
        Instant latest = maker.token().map(ApiToken::expiresAt).filter(now.plus(config.longestLifetime())::isAfter)
                .orElse(now.plus(config.longestLifetime()));
        if (wanted == null) {
            Instant usual = now.plus(config.lifetime());
            return usual.isAfter(latest) ? latest : usual;
        }
        if (!wanted.isAfter(now) || wanted.isAfter(latest)) {
            throw ProblemException.unprocessable("/expiresAt", "must be later than now and not after " + latest);
        }
        return wanted;
    }

    private static void requireMay(Caller caller, TokenDetails details) {
        if (caller.isAdmin()) {
            return;
        }
        Team team = details.team()
                .orElseThrow(() -> Authorization.forbidden("Only admins make tokens that are bound to no team; name yours."));
        if (!caller.has(Role.LEAD, team.id())) {
            throw Authorization.forbidden("Only the lead of the team and admins make tokens for it.");
        }
        if (details.highestScope() == Scope.ADMIN) {
            throw Authorization.forbidden("Only admins make tokens with the scope admin.");
        }
    }
}
