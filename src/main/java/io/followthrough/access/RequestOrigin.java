package io.followthrough.access;

import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/**
 * Where a request comes from.
 *
 * @param address of the client, or of the proxy in front unless {@code quarkus.http.proxy.*} says that it is believed; null outside
 *     of requests
 * @param userAgent as the client names itself, cut; null when it does not
 */
public record RequestOrigin(String address, String userAgent) {

    public static final RequestOrigin NONE = new RequestOrigin(null, null);

    private static final int LONGEST_USER_AGENT = 200;
    /** A proxy that passes on what the client wrote could hand over anything. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    public static RequestOrigin of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return new RequestOrigin(remote == null ? null : checked(remote), shortened(request.getHeader("User-Agent")));
    }

    private static String checked(SocketAddress remote) {
        String address = remote.hostAddress() == null ? remote.host() : remote.hostAddress();
        return address != null && ADDRESS.matcher(address).matches() ? address : null;
    }

    private static String shortened(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return null;
        }
        String printable = userAgent.replaceAll("\\p{Cntrl}", " ").strip();
        return printable.length() > LONGEST_USER_AGENT ? printable.substring(0, LONGEST_USER_AGENT) : printable;
    }
}
