package io.followthrough.export;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Whoever reads an export. */
record Client(RoutingContext context) {

    /** What is written to somebody who has gone is dropped without a word. */
    boolean isGone() {
        return context.response().closed();
    }

    /** So that what was written does not look whole; what was not begun is answered with a problem. */
    Future<Void> hangUp() {
        return context.response().headWritten() ? context.request().connection().close() : Future.succeededFuture();
    }
}
