package io.followthrough.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An https address taken apart, once: what is called is made of these parts, so that nobody reads the text in another way.
 *
 * @param host in lower case; of an address of IPv6 without its brackets
 * @param path with its query
 */
public record WebAddress(String host, int port, String path) {

    static final int USUAL_PORT = 443;
    private static final int LONGEST = 2000;
    private static final int LONGEST_HOST = 253;
    private static final Pattern DOTTED = Pattern
            .compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");
    /** What browsers and resolvers take for a number; at the end of a host, the whole host for an address of IPv4. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

    /** @throws NotAllowed when it is no https address, or one that is written to be misread */
    public static WebAddress of(String written) throws NotAllowed {
        if (written.length() > LONGEST) {
            throw new NotAllowed("is longer than " + LONGEST + " characters");
        }
        URI uri = parsed(written);
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new NotAllowed("must begin with https://");
        }
        if (uri.getRawUserInfo() != null) {
            throw new NotAllowed("must not hold a user or a password before the host");
        }
        if (uri.getRawFragment() != null) {
            throw new NotAllowed("must not hold a #");
        }
        if (uri.getHost() == null) {
            throw new NotAllowed("must name a host in ASCII letters, digits, hyphens and dots");
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new WebAddress(host(uri.getHost().toLowerCase(Locale.ROOT)), port(uri), path + query);
    }

    private static URI parsed(String written) throws NotAllowed {
        try {
            URI uri = new URI(written);
            if (uri.isOpaque() || !uri.toASCIIString().equals(written)) {
                throw new NotAllowed("must be an https address in ASCII");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new NotAllowed("is no address of the web");
        }
    }

    private static String host(String host) throws NotAllowed {
        if (host.startsWith("[")) {
            if (host.contains("%")) {
                throw new NotAllowed("must not name a network interface");
            }
            return host.substring(1, host.length() - 1);
        }
        if (host.endsWith(".") || host.length() > LONGEST_HOST) {
            throw new NotAllowed("must name a host of at most " + LONGEST_HOST + " characters, without a dot at its end");
        }
        if (NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches() && !DOTTED.matcher(host).matches()) {
            throw new NotAllowed("names an address in an unusual way; write it as four decimal numbers, or name the host");
        }
        return host;
    }

    private static int port(URI uri) throws NotAllowed {
        if (uri.getPort() == 0 || uri.getPort() > 65_535 || uri.getRawAuthority().endsWith(":")) {
            throw new NotAllowed("must name a port that exists, or none");
        }
        return uri.getPort() == -1 ? USUAL_PORT : uri.getPort();
    }

    /** The path may be a secret. */
    @Override
    public String toString() {
        return "https://" + host + ":" + port + "/…";
    }
}
