package io.followthrough.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** Refuses query parameters that an operation does not have: a misspelt filter must not answer with everything. */
@Provider
public class QueryParameters implements ContainerRequestFilter {

    private final Operations operations;

    QueryParameters(Operations operations) {
        this.operations = operations;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> given = new TreeMap<>(request.getUriInfo().getQueryParameters());
        if (given.isEmpty() || !ApiPath.isApi(request)) {
            return;
        }
        operations.queryParametersOf(request.getMethod(), ApiPath.of(request)).ifPresent(known -> {
            List<FieldError> errors = given.entrySet().stream()
                    .flatMap(parameter -> error(parameter.getKey(), parameter.getValue().size(), known)).toList();
            if (!errors.isEmpty()) {
                throw new ProblemException(
                        Problem.of(ProblemType.INVALID_REQUEST, errors.getFirst().pointer() + " " + errors.getFirst().detail())
                                .withErrors(errors));
            }
        });
    }

    /** @param known whether each known parameter may be repeated */
    private static Stream<FieldError> error(String name, int times, Map<String, Boolean> known) {
        if (!known.containsKey(name)) {
            String all = known.isEmpty() ? "none is" : "known are " + String.join(", ", known.keySet());
            return Stream.of(new FieldError("?" + shortened(name), "is not a known query parameter here; " + all));
        }
        return times > 1 && !known.get(name)
                ? Stream.of(new FieldError("?" + name, "must be given once"))
                : Stream.empty();
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) + "…" : name;
    }
}
