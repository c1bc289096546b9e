package io.followthrough.demo;

import java.util.Set;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;

/**
 * How a request came to us.
 *
 * @param address of the other end of the connection, whatever headers say; null when it is none of a network
 * @param host that the request is meant for
 * @param isForwarded whether something on the way says that it passed it on
 */
record Connection(String address, String host, boolean isForwarded) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    private static final Set<String> OURSELVES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    static Connection of(HttpServerRequest request) {
        SocketAddress other = request.connection().remoteAddress();
        HostAndPort host = request.authority();
        return new Connection(other == null ? null : other.hostAddress(), host == null ? null : host.host(),
                request.headers().contains("Forwarded") || request.headers().contains("X-Forwarded-For"));
    }

    /** A proxy on this computer, or a page that makes its own name mean this computer (DNS rebinding), does not count. */
    boolean isFromThisComputer() {
        return address != null && LOOPBACK.contains(address) && host != null && OURSELVES.contains(host) && !isForwarded;
    }
}
