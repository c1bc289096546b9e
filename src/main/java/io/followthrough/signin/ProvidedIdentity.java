package io.followthrough.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.access.CurrentCaller;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Finds the person behind an identity of the OpenID Connect provider, by the e-mail address that the provider has verified. Whoever is
 * nobody here keeps their identity, with the reason: an exception would end their session at every failure of the database, and send
 * a browser to the provider and back for ever.
 */
@ApplicationScoped
class ProvidedIdentity implements SecurityIdentityAugmentor {

    private final Callers callers;
    private final SignInConfig config;

    ProvidedIdentity(Callers callers, SignInConfig config) {
        this.callers = callers;
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return context.runBlocking(() -> known(token, identity));
        }
        return Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(JsonWebToken token, SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder(identity);
        try {
            return known.addAttribute(CurrentCaller.ATTRIBUTE, caller(token, identity)).build();
        } catch (RuntimeException refusal) {
            return known.addAttribute(CurrentCaller.REFUSAL, refusal).build();
        }
    }

    private Caller caller(JsonWebToken token, SecurityIdentity identity) {
        Object email = token.getClaim(Claims.email.name());
        if (email == null || email.toString().isBlank()) {
            throw Authorization.forbidden("Your provider names no e-mail address for you.");
        }
        if (!isTrue(token.getClaim(config.emailVerifiedClaim()))) {
            throw Authorization.forbidden("Your provider has not verified your e-mail address.");
        }
        return callers.withEmail(email.toString(), identity.getRoles(), Visitor.SIGNED_IN);
    }

    /** Some providers write the claim as a text or a number. */
    private static boolean isTrue(Object claim) {
        return claim != null && (claim.toString().equalsIgnoreCase("true") || claim.toString().equals("1"));
    }
}
