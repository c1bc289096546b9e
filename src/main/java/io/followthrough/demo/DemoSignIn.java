package io.followthrough.demo;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.Callers;
import io.followthrough.access.CurrentCaller;
import io.followthrough.signin.Visitor;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs in, in dev mode without a provider, whoever sits at this computer as the lead of the sample; with {@code X-Forwarded-Email} as
 * somebody else who is enrolled. Requests that bring a credential of their own are left to what checks it.
 */
@ApplicationScoped
@IfBuildProfile("dev")
public class DemoSignIn implements HttpAuthenticationMechanism {

    private static final String LEAD = "mara.lind@example.org";
    private static final String ACT_AS = "X-Forwarded-Email";

    private final Callers callers;
    private final Vertx vertx;
    private final boolean isOn;

    DemoSignIn(Callers callers, Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.callers = callers;
        this.vertx = vertx;
        this.isOn = provider.isEmpty();
    }

    /** After all others. */
    @Override
    public int getPriority() { return 1; }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        HttpServerRequest request = context.request();
        if (!isOn || request.getHeader("Authorization") != null) {
            return Uni.createFrom().nullItem();
        }
        if (!Connection.of(request).isFromThisComputer()) {
            return Uni.createFrom().failure(Authorization.forbidden("Dev mode signs nobody in from another computer or"
                    + " through a proxy; open it as http://localhost, or configure a provider."));
        }
        String actAs = request.getHeader(ACT_AS);
        String email = actAs == null || actAs.isBlank() ? LEAD : actAs;
        return Uni.createFrom().completionStage(() -> vertx.executeBlocking(() -> signedInAs(email)).toCompletionStage());
    }

    private SecurityIdentity signedInAs(String email) {
        Caller caller = callers.withEmail(email, Set.of(), Visitor.DEMO);
        return QuarkusSecurityIdentity.builder().setPrincipal(() -> caller.actor().name())
                .addAttribute(CurrentCaller.ATTRIBUTE, caller).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }
}
