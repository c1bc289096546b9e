package io.followthrough.signin;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.followthrough.access.Actor;
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Without a provider, takes the word of the authenticating proxy in front: {@code X-Forwarded-Email} names who is asking, and everybody
 * whom the proxy lets through may do everything but what a lead decides.
 */
@ApplicationScoped
@UnlessBuildProfile(anyOf = {"dev", "test"})
public class TrustedProxy implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(TrustedProxy.class);
    private static final String HEADER = "X-Forwarded-Email";
    private static final Actor UNNAMED = new Actor("unnamed");

    private final boolean isOn;

    TrustedProxy(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        this.isOn = provider.filter(url -> !url.isBlank()).isEmpty();
    }

    void warn(@Observes StartupEvent event) {
        if (isOn) {
            LOG.warnf("No sign-in provider is configured: whoever reaches this service may change it, as the person whom the"
                    + " header %s names. Let only an authenticating proxy reach it, or set QUARKUS_OIDC_AUTH_SERVER_URL.",
                    HEADER);
        }
    }

    /** After all others. */
    @Override
    public int getPriority() { return 1; }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (!isOn || context.request().getHeader("Authorization") != null) {
            return Uni.createFrom().nullItem();
        }
        String email = context.request().getHeader(HEADER);
        Actor actor = email == null || email.isBlank() ? UNNAMED : Actor.withEmail(email);
        Caller caller = new Caller(actor, null, Role.ADMIN, Map.of(), null, "proxy");
        return Uni.createFrom().item(QuarkusSecurityIdentity.builder().setPrincipal(actor::name)
                .addAttribute(CurrentCaller.ATTRIBUTE, caller).build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }
}
