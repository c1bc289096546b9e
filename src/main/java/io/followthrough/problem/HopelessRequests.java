package io.followthrough.problem;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses in words, where the web framework would just hang up, what no resource could answer: bodies that are too large, URLs with NUL. */
@Singleton
public class HopelessRequests {

    private static final int BEFORE_ROUTING = 500;
    private static final int TOO_LARGE = 413;

    private final ObjectMapper mapper;
    private final long limit;
    private final BodyHandler reading;

    HopelessRequests(ObjectMapper mapper, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.mapper = mapper;
        this.limit = limit.asLongValue();
        this.reading = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
    }

    void register(@Observes Router router) {
        router.route().failureHandler(context -> {
            if (context.statusCode() == TOO_LARGE && !context.response().headWritten()) {
                refuse(context, tooLarge());
            } else {
                context.next();
            }
        });
    }

    private void check(RoutingContext context) {
        if (contentLength(context) > limit) {
            refuse(context, tooLarge());
        } else if (context.request().uri().contains("%00")) {
            refuse(context, Problem.of(ProblemType.INVALID_REQUEST, "The URL contains a NUL character."));
        } else if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            reading.handle(context); // how large it is turns out only when it is read
        } else {
            context.next();
        }
    }

    private Problem tooLarge() {
        return Problem.of(ProblemType.TOO_LARGE, "The body is larger than " + limit + " bytes.");
    }

    private void refuse(RoutingContext context, Problem problem) {
        if (context.request().version() != HttpVersion.HTTP_2) { // which knows no such header
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        context.response().setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(problem));
    }

    private static long contentLength(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
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
