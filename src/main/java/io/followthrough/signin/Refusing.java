package io.followthrough.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Decides how somebody is told to prove who they are: people are sent to the provider, programs get a problem. */
@ApplicationScoped
class Refusing {

    private static final int FOUND = 302;

    Uni<Refusal> of(RoutingContext context, Throwable failure) {
        if (Outage.causedBy(failure)) {
            return Uni.createFrom().item(Refusal.outage());
        }
        Refusal unauthenticated = Refusal.unauthenticated(context.request(), failure);
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        if (authenticator == null || !isOpeningPage(context)) {
            return Uni.createFrom().item(unauthenticated);
        }
        return authenticator.getChallenge(context).map(challenge -> isRedirect(challenge)
                ? Refusal.redirect(challenge)
                : unauthenticated).onFailure(Outage::causedBy).recoverWithItem(Refusal::outage);
    }

    private static boolean isRedirect(ChallengeData challenge) {
        return challenge != null && challenge.status == FOUND;
    }

    private static boolean isOpeningPage(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        boolean isRead = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return isRead && !path.startsWith("/api/") && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (!path.startsWith(DescriptionGuard.DESCRIPTION) || accepted != null && accepted.contains("text/html"));
    }
}
