package io.followthrough.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem before a request has reached any resource. */
@Singleton
public class EarlyProblems {

    private final ObjectMapper mapper;

    EarlyProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public void answer(RoutingContext context, Problem problem) {
        context.response().setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(problem));
    }

    /** The answer will be the last one on its connection; HTTP/2 tells requests apart by itself. */
    public static void hangUpAfterwards(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.addHeadersEndHandler(_ -> context.response().putHeader("Connection", "close"));
            context.addEndHandler(_ -> context.request().connection().close());
        }
    }

    private String body(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
