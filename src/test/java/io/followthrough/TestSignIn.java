package io.followthrough;

import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Actor;
import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.people.KnownCallers;
import io.followthrough.problem.ProblemException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets a test say who asks: the person named in {@code X-Forwarded-Email}, with their own roles; nobody for {@code nobody}, somebody who is not admitted for {@code refused}; without the
 * header somebody who may do everything. Somebody with an address that is not enrolled is a member of every team.
 */
@ApplicationScoped
class TestSignIn implements HttpAuthenticationMechanism {

    private static final String HEADER = "X-Forwarded-Email";

    private final KnownCallers callers;
    private final Vertx vertx;

    TestSignIn(KnownCallers callers, Vertx vertx) {
        this.callers = callers;
        this.vertx = vertx;
    }

    @Override
    public int getPriority() { return 1; }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String email = request.request().getHeader(HEADER);
        if (request.request().getHeader("Authorization") != null || "nobody".equals(email)) {
            return Uni.createFrom().nullItem();
        }
        if (email == null || email.isBlank()) {
            return Uni.createFrom().item(as(new Caller(new Actor("unnamed"), null, Role.ADMIN, Map.of(), null, "test")));
        }
        if ("refused".equals(email)) {
            return Uni.createFrom().failure(Authorization.forbidden("Nobody with this address is known here."));
        }
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> as(caller(email))).toCompletionStage());
    }

    private Caller caller(String email) {
        try {
            return callers.withEmail(email, Set.of(), "test");
        } catch (ProblemException e) {
            return new Caller(Actor.withEmail(email), null, Role.MEMBER, Map.of(), null, "test");
        }
    }

    private static SecurityIdentity as(Caller caller) {
        return QuarkusSecurityIdentity.builder().setPrincipal(() -> caller.actor().name())
                .addAttribute(CurrentCaller.ATTRIBUTE, caller).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }
}
