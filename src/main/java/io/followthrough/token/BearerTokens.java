package io.followthrough.token;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Takes {@code Authorization: Bearer ft_…}, and leaves every other bearer token to the provider. */
@ApplicationScoped
class BearerTokens implements HttpAuthenticationMechanism {

    /** The provider's mechanism would take our tokens for its own. */
    private static final int BEFORE_THE_PROVIDER = DEFAULT_PRIORITY + 1000;
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"followthrough\", error=\"invalid_token\"";

    @Override
    public int getPriority() { return BEFORE_THE_PROVIDER; }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return token(request).map(token -> {
            request.put(HttpAuthenticationMechanism.class.getName(), this);
            return providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(new PresentedToken(token), request));
        }).orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Only for a token that was refused: everybody else is asked by the provider's mechanism. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return token(request).map(_ -> Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", CHALLENGE)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() { return Set.of(PresentedToken.class); }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "followthrough"));
    }

    private static Optional<String> token(RoutingContext request) {
        String header = request.request().getHeader("Authorization");
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return Optional.ofNullable(bearer ? header.substring(SCHEME.length()).strip() : null)
                .filter(token -> token.startsWith(Secret.Purpose.API.prefix()));
    }
}
