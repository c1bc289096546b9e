package io.followthrough.signin;

import java.security.Principal;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateData;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is looking at a page, as its head says; asks nobody to sign in. */
@TemplateData
@Named("visitor")
@ApplicationScoped
public class Visitor {

    /** How a caller's credential is named who proved their address to the provider. */
    static final String SIGNED_IN = "openid-connect";
    /** The same for the sign-in of dev mode. */
    public static final String DEMO = "demo";

    private final CurrentVertxRequest request;

    Visitor(CurrentVertxRequest request) {
        this.request = request;
    }

    /** As the provider calls them, else their address; null when nobody has signed in. */
    public String getName() {
        return identity().map(Visitor::name).orElse(null);
    }

    public boolean isAbleToSignOut() {
        return identity().filter(somebody -> somebody.getPrincipal() instanceof JsonWebToken).isPresent();
    }

    public boolean isDemo() {
        return identity().map(Visitor::caller).filter(caller -> DEMO.equals(caller.credential())).isPresent();
    }

    private Optional<SecurityIdentity> identity() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null
                && request.getCurrent().user() instanceof QuarkusHttpUser user
                        ? Optional.of(user.getSecurityIdentity()).filter(somebody -> !somebody.isAnonymous())
                        : Optional.empty();
    }

    private static String name(SecurityIdentity identity) {
        Principal principal = identity.getPrincipal();
        Caller caller = caller(identity);
        Object claimed = principal instanceof JsonWebToken token ? token.getClaim("name") : null;
        return claimed != null ? claimed.toString() : caller != null ? caller.actor().name() : principal.getName();
    }

    private static Caller caller(SecurityIdentity identity) {
        return identity.getAttribute(CurrentCaller.ATTRIBUTE);
    }
}
