package io.followthrough.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.access.CurrentCaller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds the person behind an identity of the OpenID Connect provider, by the e-mail address that the provider has verified. */
@ApplicationScoped
class ProvidedIdentity implements SecurityIdentityAugmentor {

    private final Callers callers;

    ProvidedIdentity(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return context.runBlocking(() -> QuarkusSecurityIdentity.builder(identity)
                    .addAttribute(CurrentCaller.ATTRIBUTE, caller(token, identity)).build());
        }
        return Uni.createFrom().item(identity);
    }

    private Caller caller(JsonWebToken token, SecurityIdentity identity) {
        String email = token.getClaim(Claims.email);
        if (email == null || !isTrue(token.getClaim(Claims.email_verified))) {
            throw new AuthenticationFailedException("The provider names no verified e-mail address");
        }
        return callers.withEmail(email, identity.getRoles(), "openid-connect");
    }

    /** Some providers write the claim as a text. */
    private static boolean isTrue(Object claim) {
        return claim != null && "true".equals(claim.toString());
    }
}
