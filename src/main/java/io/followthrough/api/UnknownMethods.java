package io.followthrough.api;

import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Tells a path that does not exist from one that does not know the method, and names the methods it knows. The framework looks at
 * one resource class only, and a path of ours may be served by several.
 */
@Singleton
public class UnknownMethods {

    private final Operations operations;

    UnknownMethods(Operations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notFound(NotFoundException e, ContainerRequestContext request) {
        Set<String> known = operations.methodsOf(ApiPath.of(request));
        return known.isEmpty() || known.contains(request.getMethod())
                ? answer(ProblemType.NOT_FOUND).build()
                : notAllowed(String.join(", ", known));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> notAllowed(NotAllowedException e, ContainerRequestContext request) {
        Set<String> known = operations.methodsOf(ApiPath.of(request));
        return notAllowed(known.isEmpty() ? e.getResponse().getHeaderString("Allow") : String.join(", ", known));
    }

    private static RestResponse<Problem> notAllowed(String allow) {
        return answer(ProblemType.METHOD_NOT_ALLOWED).header("Allow", allow).build();
    }

    private static RestResponse.ResponseBuilder<Problem> answer(ProblemType type) {
        return RestResponse.ResponseBuilder.<Problem>create(type.status()).entity(Problem.of(type, type.title() + "."))
                .type(Problem.MEDIA_TYPE);
    }
}
