package io.followthrough.api;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which people reach the service; every link that leaves it starts with it. */
@Startup
@Singleton
public class PublicUrl {

    static final String PROPERTY = "followthrough.public-url";

    private final Optional<URI> configured;

    /**
     * @param configured may be absent in a run that writes no links, such as one that only migrates
     * @throws IllegalStateException when it is no http or https address
     */
    PublicUrl(@ConfigProperty(name = PROPERTY) Optional<URI> configured) {
        this.configured = configured;
        configured.filter(address -> !isWebAddress(address)).ifPresent(address -> {
            throw new IllegalStateException(PROPERTY + " must be an http or https address, such as"
                    + " https://followthrough.example.org, and not " + address);
        });
    }

    public static PublicUrl of(String address) {
        return new PublicUrl(Optional.of(URI.create(address)));
    }

    /** Without a port, as in a Message-ID. */
    public String host() {
        return base().getHost();
    }

    /** Whether the origin (RFC 6454) is ours: scheme, host and port. */
    public boolean isOrigin(String origin) {
        return configured.map(address -> address.getScheme() + "://" + address.getAuthority()).filter(origin::equalsIgnoreCase)
                .isPresent();
    }

    /** @param key such as FU-128 */
    public URI followUp(String key) {
        return under("/follow-ups/" + key);
    }

    /** @param path starts with a slash */
    public URI under(String path) {
        return URI.create(base().toString().replaceFirst("(?<!/)/+$", "") + path);
    }

    private URI base() {
        return configured.orElseThrow(() -> new IllegalStateException(PROPERTY + " is not set"));
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    }
}
