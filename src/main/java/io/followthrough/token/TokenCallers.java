package io.followthrough.token;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Actor;
import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.access.Role;
import io.followthrough.audit.RefusedSignIn;
import io.followthrough.audit.SignInFailure;
import io.followthrough.problem.ProblemException;
import io.quarkus.security.AuthenticationFailedException;

/** Finds out which caller shows a token, and what they may do at this moment; nothing is remembered between requests. */
@ApplicationScoped
class TokenCallers {

    private final KnownTokens known;
    private final Callers people;
    private final LastUse lastUse;

    TokenCallers(KnownTokens known, Callers people, LastUse lastUse) {
        this.known = known;
        this.people = people;
        this.lastUse = lastUse;
    }

    /**
     * Blocks for the database.
     *
     * @throws AuthenticationFailedException when it is no token of ours, or not good any more
     */
    Caller with(String presented, Instant now) {
        Secret secret = Secret.read(Secret.Purpose.API, presented)
                .orElseThrow(() -> RefusedSignIn.because(SignInFailure.MALFORMED_TOKEN));
        KnownToken token = known.withSecret(secret).orElseThrow(() -> RefusedSignIn.because(SignInFailure.UNKNOWN_TOKEN));
        Caller caller = caller(token);
        refusal(token, now).ifPresent(failure -> {
            throw RefusedSignIn.because(failure, caller.actor().name(), caller.credential());
        });
        lastUse.note(LastUse.Holder.TOKEN, token.id(), token.lastUsedAt(), now);
        return caller;
    }

    private Optional<SignInFailure> refusal(KnownToken token, Instant now) {
        if (token.isRevoked()) {
            return Optional.of(SignInFailure.REVOKED_TOKEN);
        }
        if (!now.isBefore(token.expiresAt())) {
            return Optional.of(SignInFailure.EXPIRED_TOKEN);
        }
        return isBacked(token) ? Optional.empty() : Optional.of(SignInFailure.TOKEN_OF_NOBODY);
    }

    private static Caller caller(KnownToken token) {
        String name = Actor.nameOfToken(token.name());
        String credential = TokenCredential.of(token.id());
        return token.team() == null
                ? Caller.named(name, null, token.scope().everywhere(), Map.of(), null, credential)
                : Caller.named(name, null, null, Map.of(token.team(), token.scope().inTeam()), token.team(), credential);
    }

    /** Whether somebody who is still there may do what it allows. */
    private boolean isBacked(KnownToken token) {
        try {
            Caller maker = people.remembered(token.maker());
            Role theirs = maker.isAdmin() || token.team() == null ? maker.everywhere() : maker.roles().get(token.team());
            Role needed = token.team() == null ? token.scope().everywhere() : token.scope().inTeam();
            return theirs != null && theirs.includes(needed);
        } catch (ProblemException e) {
            return false;
        }
    }
}
