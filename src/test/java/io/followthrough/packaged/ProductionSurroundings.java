package io.followthrough.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What production has around the service beside a provider: a PostgreSQL and an SMTP server, both real, on ports that are free. */
public class ProductionSurroundings implements QuarkusTestResourceLifecycleManager {

    static final String DATABASE_PASSWORD = "a-planted-password-of-the-database";
    static final String MAIL_PASSWORD = "a-planted-password-of-the-mail-server";
    static final String SIGNING_KEY = "a-planted-key-that-signs-links-in-mails";

    private static final String MAIL_USER = "followthrough@example.org";

    private static GreenMail mailServer;
    private static EmbeddedPostgres database;
    private static int port;
    private static int managementPort;

    /** Where the service itself listens, chosen before it starts, at the same time as Keycloak, which sends people back there. */
    static synchronized String publicUrl() {
        port = port == 0 ? freePort() : port;
        return "http://localhost:" + port;
    }

    /** Where it tells its health and its metrics. */
    static String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GreenMail mailServer() {
        return mailServer;
    }

    static EmbeddedPostgres database() {
        return database;
    }

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedPostgres.start();
            mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
            mailServer.setUser(MAIL_USER, MAIL_PASSWORD);
            mailServer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", database.getJdbcUrl("postgres", "postgres"));
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", PlantedSecrets.plant("the database's password", DATABASE_PASSWORD));
        settings.put("quarkus.mailer.username", MAIL_USER);
        settings.put("quarkus.mailer.password", MAIL_PASSWORD);
        PlantedSecrets.plantCredentials("the SMTP server's password", MAIL_USER, MAIL_PASSWORD);
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", String.valueOf(mailServer.getSmtp().getPort()));
        settings.put("quarkus.mailer.from", "Followthrough <followthrough@example.org>");
        settings.put("followthrough.mail.signing-key",
                PlantedSecrets.plant("the key that signs links in mails", SIGNING_KEY));
        settings.put("followthrough.public-url", publicUrl());
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("followthrough.access.admins", "ada.admin@example.org");
        settings.put("followthrough.reminder.digest-hour", "0");
        settings.put("followthrough.reminder.every", "1s");
        settings.put("followthrough.outbox.every", "1s");
        // The other port is fixed, and Micrometer wants all servers tagged with theirs or none
        managementPort = freePort();
        settings.put("quarkus.management.port", String.valueOf(managementPort));
        return settings;
    }

    @Override
    public void stop() {
        mailServer.stop();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
