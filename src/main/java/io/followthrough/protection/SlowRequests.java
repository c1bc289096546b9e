package io.followthrough.protection;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Ends the connection of a client that does not finish its body in time; who says nothing at all meets quarkus.http.idle-timeout. */
@Singleton
public class SlowRequests {

    private static final int BEFORE_ROUTING = 940;
    private static final int FAILED = 500;

    private final long limit;

    SlowRequests(SlowRequestConfig config) {
        this.limit = config.bodyWithin().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ROUTING);
    }

    /** A body that breaks off or is no chunks is no failure of ours, and fills no log, however often somebody sends one. */
    void register(@Observes Router router) {
        router.route().failureHandler(context -> {
            if (context.failure() instanceof HttpClosedException || isBrokenOff(context)) {
                context.request().connection().close();
            } else {
                context.next();
            }
        });
    }

    private static boolean isBrokenOff(RoutingContext context) {
        HttpServerRequest request = context.request();
        return context.statusCode() == FAILED && !request.isEnded()
                && request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            long timer = context.vertx().setTimer(limit, _ -> hangUp(request));
            context.addEndHandler(_ -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    private static void hangUp(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
