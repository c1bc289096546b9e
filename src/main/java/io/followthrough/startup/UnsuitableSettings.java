package io.followthrough.startup;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.smallrye.config.common.utils.StringUtil;
import org.eclipse.microprofile.config.Config;

/** Settings that are there but with which signing in or a link would fail, perhaps only now and then; one sentence each. */
final class UnsuitableSettings {

    private static final int KEY_LENGTH = 32;
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private UnsuitableSettings() {}

    static List<String> among(Config config) {
        return Stream.of(plainAddress(config), trailingSlash(config), shortSecret(config),
                shortKey(config, "followthrough.mail.signing-key"), shortKey(config, "followthrough.mail.previous-signing-key"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<String> plainAddress(Config config) {
        return publicUrl(config).filter(url -> !url.startsWith("https://")).filter(url -> !isOnThisComputer(url))
                .map(url -> "The public URL must begin with https, because browsers send the cookie of a session over nothing else:"
                        + " change FOLLOWTHROUGH_PUBLIC_URL, and let a proxy in front do the TLS.");
    }

    private static Optional<String> trailingSlash(Config config) {
        return publicUrl(config).filter(url -> url.endsWith("/"))
                .map(url -> "The public URL must not end with a slash, because /sign-in is added to it: change FOLLOWTHROUGH_PUBLIC_URL.");
    }

    /** Quarkus would make up a key for the state of a sign-in, which the other replicas do not know. */
    private static Optional<String> shortSecret(Config config) {
        return Stream.of("quarkus.oidc.authentication.state-secret", "quarkus.oidc.credentials.secret")
                .flatMap(name -> config.getOptionalValue(name, String.class).stream()).filter(secret -> !secret.isBlank())
                .findFirst()
                .filter(secret -> secret.length() < KEY_LENGTH)
                .map(secret -> "The client secret is shorter than " + KEY_LENGTH
                        + " characters, too short for the key of cookies: set another one of that length or longer as"
                        + " QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET, the same for all replicas.");
    }

    /** Who guesses it signs links of their own. */
    private static Optional<String> shortKey(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(key -> !key.isBlank() && key.length() < KEY_LENGTH)
                .map(key -> "A key that signs links in mails is shorter than " + KEY_LENGTH + " characters: change "
                        + StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT) + ".");
    }

    private static Optional<String> publicUrl(Config config) {
        return config.getOptionalValue("followthrough.public-url", String.class).filter(url -> !url.isBlank());
    }

    private static boolean isOnThisComputer(String url) {
        try {
            return THIS_COMPUTER.contains(String.valueOf(URI.create(url).getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
