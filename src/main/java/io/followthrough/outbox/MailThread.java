package io.followthrough.outbox;

import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * The one event loop that talks to the mail server. When the mail client opens a connection on another event loop than the one
 * that asked for it, which happens when its pool is busy with a connection just closed, the server's greeting can arrive before
 * anybody listens; the send then hangs until somebody's timeout.
 */
@Singleton
class MailThread {

    private final Context eventLoop;

    MailThread(Vertx vertx) {
        this.eventLoop = ((VertxInternal) vertx).createEventLoopContext();
    }

    <T> Uni<T> on(Supplier<Uni<T>> work) {
        return Uni.createFrom().<T>emitter(
                result -> eventLoop.runOnContext(_ -> work.get().subscribe().with(result::complete, result::fail)));
    }
}
