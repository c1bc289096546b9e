package io.followthrough.protection;

import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps each caller within their rate, before their request costs much, and tells them what is left. */
class RateLimitFilter {

    private static final String ALLOWANCE = "followthrough.allowance";
    /** Who is asking is known then, and nothing was done yet. */
    private static final int BEFORE_AUTHORIZATION = Priorities.AUTHORIZATION - 100;

    private final RateLimits limits;
    private final CurrentIdentityAssociation identity;

    RateLimitFilter(RateLimits limits, CurrentIdentityAssociation identity) {
        this.limits = limits;
        this.identity = identity;
    }

    @ServerRequestFilter(priority = BEFORE_AUTHORIZATION)
    Uni<Void> take(ContainerRequestContext request, RoutingContext context) {
        String address = context.request().remoteAddress().hostAddress();
        if (context.request().getHeader("Authorization") != null && limits.isExhausted(address)) {
            return Uni.createFrom().failure(tooMany(request, limits.takeUnproved(address)));
        }
        return identity.getDeferredIdentity()
                .onFailure(failure -> !isOutage(failure)).invoke(failure -> check(request, limits.takeUnproved(address)))
                .invoke(somebody -> {
                    Caller caller = somebody.getAttribute(CurrentCaller.ATTRIBUTE);
                    check(request,
                            caller == null
                                    ? limits.takeUnproved(address)
                                    : limits.take(caller.credential() + " " + caller
                                            .actor().name()));
                }).replaceWithVoid();
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders().putSingle("RateLimit-Policy", allowance.policyHeader());
            response.getHeaders().putSingle("RateLimit", allowance.header());
        }
    }

    /** Who proves who they are to a replica that cannot look it up has done nothing wrong, and is to hear of the outage. */
    private static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(SQLException.class::isInstance);
    }

    private static void check(ContainerRequestContext request, Allowance allowance) {
        request.setProperty(ALLOWANCE, allowance);
        if (allowance.isExceeded()) {
            throw tooMany(request, allowance);
        }
    }

    private static ProblemException tooMany(ContainerRequestContext request, Allowance allowance) {
        request.setProperty(ALLOWANCE, allowance);
        return ProblemException.retryLater(ProblemType.TOO_MANY_REQUESTS,
                "More than " + allowance.limit() + " requests in " + allowance.period().toSeconds() + " seconds.",
                allowance.untilMore());
    }
}
