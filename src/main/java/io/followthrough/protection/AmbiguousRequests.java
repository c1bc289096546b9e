package io.followthrough.protection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.followthrough.problem.EarlyProblems;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Hangs up on requests whose end a proxy in front may see elsewhere than we do, so that what follows on the connection is never taken
 * for another request (request smuggling; RFC 9112, sections 3.2 and 6.1). Netty removes a Content-Length that stands beside a
 * Transfer-Encoding before anybody sees it, so that every body in chunks is the last one on its connection.
 */
@Singleton
public class AmbiguousRequests {

    private static final int BEFORE_ROUTING = 950;

    private final EarlyProblems problems;

    AmbiguousRequests(EarlyProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
    }

    private void check(RoutingContext context) {
        Optional<String> fault = fault(context.request());
        if (fault.isPresent() || context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            EarlyProblems.hangUpAfterwards(context);
        }
        fault.map(found -> Problem.of(ProblemType.INVALID_REQUEST, found))
                .ifPresentOrElse(problem -> problems.answer(context, problem), context::next);
    }

    private static Optional<String> fault(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!codings.isEmpty() && (codings.size() > 1 || !codings.getFirst().equalsIgnoreCase("chunked"))) {
            return Optional.of("Transfer-Encoding must be chunked, said once.");
        }
        if (request.headers().getAll(HttpHeaders.HOST).size() > 1) {
            return Optional.of("Host must be given once.");
        }
        if (request.version() == HttpVersion.HTTP_1_1 && request.authority() == null) {
            return Optional.of("Host must be a host.");
        }
        if (request.headers().entries().stream().map(Map.Entry::getKey).anyMatch(String::isBlank)) {
            return Optional.of("A header has no name.");
        }
        return request.uri().chars().anyMatch(Character::isISOControl)
                ? Optional.of("The URL contains a control character.")
                : Optional.empty();
    }
}
