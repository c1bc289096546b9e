package io.followthrough.protection;

import jakarta.ws.rs.Priorities;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Waits for the whole body of whoever may send one, without a thread. An operation would wait for it with one of its own, and as many
 * clients that trickle as there are threads would keep everybody else from being answered.
 */
class WholeBodies {

    private static final int AFTER_AUTHORIZATION = Priorities.AUTHORIZATION + 100;

    @ServerRequestFilter(priority = AFTER_AUTHORIZATION)
    Uni<Void> wait(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || context.body().available()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom().<Buffer>emitter(body -> context.vertx().runOnContext(_ -> {
            request.body().onComplete(read -> {
                if (read.succeeded()) {
                    body.complete(read.result());
                } else {
                    body.fail(read.cause());
                }
            });
            request.resume();
        })).invoke(((RoutingContextInternal) context)::setBody).replaceWithVoid();
    }
}
