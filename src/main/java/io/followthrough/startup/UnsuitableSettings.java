package io.followthrough.startup;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.common.utils.StringUtil;
import org.eclipse.microprofile.config.Config;

/** Settings that are there but with which something would fail, perhaps only now and then, or that have no effect; one sentence each. */
final class UnsuitableSettings {

    private static final int KEY_LENGTH = 32;
    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Map<String, String> OF_ANOTHER_MAIL_CLIENT = Map.of(
            "quarkus.mailer.dkim.enabled", "let the mail server sign.",
            "quarkus.mailer.trust-all", "name the authority to trust in QUARKUS_MAILER_TLS_CONFIGURATION_NAME.",
            "quarkus.mailer.approved-recipients", "let the mail server refuse the others.");

    private UnsuitableSettings() {}

    static List<String> among(Config config) {
        return Stream.concat(unheardOf(config),
                Stream.of(plainAddress(config), trailingSlash(config), shortSecret(config), rareHeartbeat(config),
                        shortKey(config, "followthrough.mail.signing-key"),
                        shortKey(config, "followthrough.mail.previous-signing-key"))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Whoever sets them relies on them; the mail client does not know them. */
    private static Stream<String> unheardOf(Config config) {
        return OF_ANOTHER_MAIL_CLIENT.entrySet().stream()
                .filter(setting -> config.getOptionalValue(setting.getKey(), String.class)
                        .filter(value -> !value.isBlank() && !value.equals("false")).isPresent())
                .map(setting -> variable(setting.getKey()) + " has no effect: " + setting.getValue()).sorted();
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
                        + variable(name) + ".");
    }

    /** A standby of a primary at rest would seem to stand still. What is no duration is named as such. */
    private static Optional<String> rareHeartbeat(Config config) {
        Optional<Duration> every = duration(config, "followthrough.standby.heartbeat-every");
        Optional<Duration> mostBehind = duration(config, "followthrough.standby.most-behind");
        return every.filter(duration -> mostBehind.isPresent() && duration.compareTo(mostBehind.get()) >= 0)
                .map(_ -> "The primary has something to pass on less often than a standby may be behind: make"
                        + " FOLLOWTHROUGH_STANDBY_HEARTBEAT_EVERY shorter than FOLLOWTHROUGH_STANDBY_MOST_BEHIND.");
    }

    private static Optional<Duration> duration(Config config, String name) {
        try {
            return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank())
                    .map(DurationConverter::parseDuration);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String variable(String name) {
        return StringUtil.replaceNonAlphanumericByUnderscores(name).toUpperCase(Locale.ROOT);
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
