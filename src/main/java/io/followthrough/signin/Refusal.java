package io.followthrough.signin;

import java.util.Map;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * What is answered to somebody who did not prove who they are.
 *
 * @param problem null when a browser is sent to the provider
 */
record Refusal(int status, Map<String, String> headers, Problem problem) {

    private static final String CHALLENGE = "Bearer realm=\"followthrough\"";

    static Refusal redirect(ChallengeData challenge) {
        return new Refusal(challenge.status, Map.of("Location", challenge.getHeaders().get(HttpHeaders.LOCATION).toString(),
                "Cache-Control", "no-store"), null);
    }

    static Refusal outage() {
        Problem problem = Problem.of(ProblemType.UNAVAILABLE, "The sign-in provider cannot be reached; try again shortly.");
        return new Refusal(problem.status(), Map.of("Retry-After", "5"), problem);
    }

    /** Says why only as far as it helps whoever holds the token, and repeats nothing of it (RFC 6750). */
    static Refusal unauthenticated(HttpServerRequest request, Throwable failure) {
        boolean isBearer = isBearer(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (!(isBearer && failure instanceof AuthenticationFailedException)) {
            return unauthenticated("Sign in, or send a bearer token.", CHALLENGE);
        }
        String reason = hasExpired(failure) ? "The token has expired." : "The token is not valid here.";
        return unauthenticated(reason, CHALLENGE + ", error=\"invalid_token\", error_description=\"" + reason + "\"");
    }

    private static Refusal unauthenticated(String detail, String challenge) {
        Problem problem = Problem.of(ProblemType.UNAUTHENTICATED, detail);
        return new Refusal(problem.status(), Map.of("WWW-Authenticate", challenge), problem);
    }

    private static boolean isBearer(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private static boolean hasExpired(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException jwt && jwt.hasExpired()) {
                return true;
            }
        }
        return false;
    }
}
