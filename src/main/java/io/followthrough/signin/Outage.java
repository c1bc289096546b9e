package io.followthrough.signin;

import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.VertxException;
import javax.net.ssl.SSLException;

/** Tells a provider that cannot be reached from a credential that is refused. */
final class Outage {

    private Outage() {}

    static boolean causedBy(Throwable failure) {
        boolean refused = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            refused |= cause instanceof AuthenticationException;
            // When it refuses something it says so with the same class, but then within a failed authentication
            if (isOfNetwork(cause) || cause instanceof OIDCException && !refused) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNetwork(Throwable cause) {
        return cause instanceof SocketException || cause instanceof UnknownHostException
                || cause instanceof ClosedChannelException || cause instanceof SSLException || cause instanceof VertxException
                || cause instanceof TimeoutException || cause instanceof io.smallrye.mutiny.TimeoutException;
    }
}
