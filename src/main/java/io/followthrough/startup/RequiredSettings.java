package io.followthrough.startup;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.config.Config;

/** The settings that production cannot do without, each with the sentence that says so. */
enum RequiredSettings {
    DATABASE("quarkus.datasource.jdbc.url", true,
            "The database is not configured: set QUARKUS_DATASOURCE_JDBC_URL, such as jdbc:postgresql://db.example.org/followthrough."),
    SMTP_SERVER(
            "quarkus.mailer.host", false,
            "The SMTP server is not configured: set QUARKUS_MAILER_HOST, such as smtp.example.org."),
    SENDER(
            "quarkus.mailer.from", false,
            "The sender of e-mails is not configured: set QUARKUS_MAILER_FROM, such as followthrough@example.org."),
    PUBLIC_URL(
            "followthrough.public-url", false,
            "The public URL is not configured: set FOLLOWTHROUGH_PUBLIC_URL to where people reach the pages, such as https://followthrough.example.org."),
    SIGNING_KEY(
            "followthrough.mail.signing-key", false,
            "The key that signs links in mails is not configured: set FOLLOWTHROUGH_MAIL_SIGNING_KEY to 32 random characters or more, the same for all replicas."),
    PROVIDER(
            "quarkus.oidc.auth-server-url", false,
            "The sign-in provider is not configured: set QUARKUS_OIDC_AUTH_SERVER_URL to its issuer, such as https://id.example.org/realms/staff."),
    CLIENT_SECRET(
            "quarkus.oidc.credentials.secret", false,
            "The client secret for the sign-in provider is not configured: set QUARKUS_OIDC_CREDENTIALS_SECRET.");

    private final String property;
    private final boolean neededToMigrate;
    private final String sentence;

    RequiredSettings(String property, boolean neededToMigrate, String sentence) {
        this.property = property;
        this.neededToMigrate = neededToMigrate;
        this.sentence = sentence;
    }

    /** One sentence for each that is missing. */
    static List<String> missingFrom(Config config, boolean toMigrateOnly) {
        return Arrays.stream(values()).filter(setting -> setting.neededToMigrate || !toMigrateOnly)
                .filter(setting -> !isSet(config, setting.property))
                .map(setting -> setting.sentence).toList();
    }

    private static boolean isSet(Config config, String property) {
        return config.getOptionalValue(property, String.class).filter(value -> !value.isBlank()).isPresent();
    }
}
