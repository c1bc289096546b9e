package io.followthrough.proof.surroundings;

import java.util.Map;
import java.util.TreeMap;

/** What production sets, with the surroundings of a proof: nothing else differs from the defaults. */
public final class ProductionSettings {

    /** Whoever signs in or answers for a token with this address may do everything. */
    public static final String ADMIN = "ada.admin@example.org";

    private ProductionSettings() {}

    /** Nobody signs in during a proof, so there is no provider. */
    public static Map<String, String> with(Database database, SmtpSink mailServer) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
                Map.entry("quarkus.datasource.username", "postgres"),
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(mailServer.port())),
                Map.entry("quarkus.mailer.from", "Followthrough <followthrough@example.org>"),
                Map.entry("followthrough.mail.signing-key", "signs-links-in-the-mails-of-a-proof"),
                Map.entry("followthrough.public-url", "https://followthrough.example.org"),
                Map.entry("followthrough.access.admins", ADMIN),
                Map.entry("quarkus.oidc.auth-server-url", "https://id.example.org"),
                Map.entry("quarkus.oidc.credentials.secret", "nobody-signs-in-during-a-proof-with-this"),
                Map.entry("quarkus.oidc.tenant-enabled", "false")));
    }
}
