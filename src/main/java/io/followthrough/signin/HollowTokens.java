package io.followthrough.signin;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Refuses a bearer token that consists of dots, over which OidcCommonUtils.getJwtContentPart of Quarkus 3.34 stumbles. */
@ApplicationScoped
class HollowTokens implements HttpAuthenticationMechanism {

    private static final Pattern HOLLOW = Pattern.compile("(?i)bearer[ .]*");
    private static final int BEFORE_THE_PROVIDER = 5000;

    @Override
    public int getPriority() { return BEFORE_THE_PROVIDER; }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && HOLLOW.matcher(authorization).matches()
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }
}
