package io.followthrough.token;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Lets the caller behind a token in, on a thread that may wait for the database. */
@ApplicationScoped
class TokenIdentities implements IdentityProvider<PresentedToken> {

    private final TokenCallers callers;
    private final Clock clock;

    TokenIdentities(TokenCallers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public Class<PresentedToken> getRequestType() { return PresentedToken.class; }

    @Override
    public Uni<SecurityIdentity> authenticate(PresentedToken presented, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(callers.with(presented.text(), clock.instant())));
    }

    private static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder().setPrincipal(() -> caller.actor().name())
                .addAttribute(CurrentCaller.ATTRIBUTE, caller).build();
    }
}
