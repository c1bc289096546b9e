package io.followthrough.protection;

import java.util.Set;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.followthrough.api.PublicUrl;
import io.followthrough.problem.EarlyProblems;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Refuses what another site makes a browser send in the name of somebody who is signed in (CSRF): by {@code Sec-Fetch-Site} (W3C Fetch
 * Metadata), in older browsers by {@code Origin} (RFC 6454). Requests that bring their own token need no such check, and programs send
 * neither header, but no cookie either.
 */
@Singleton
public class CrossSiteRequests {

    private static final int BEFORE_ROUTING = 900;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final EarlyProblems problems;
    private final PublicUrl publicUrl;

    CrossSiteRequests(EarlyProblems problems, PublicUrl publicUrl) {
        this.problems = problems;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || request.getHeader("Authorization") != null || isFromHere(request)) {
            context.next();
        } else {
            problems.answer(context, Problem.of(ProblemType.CROSS_SITE, "A page of another site sent this; nothing was done."));
        }
    }

    private boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null ? request.getHeader("Cookie") == null : isOurs(origin, request);
    }

    private boolean isOurs(String origin, HttpServerRequest request) {
        return publicUrl.isOrigin(origin) || origin.equals(request.scheme() + "://" + authority(request));
    }

    private static String authority(HttpServerRequest request) {
        return String.valueOf(request.authority());
    }
}
