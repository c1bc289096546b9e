package io.followthrough.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.followthrough.proof.surroundings.SmtpSink;
import io.followthrough.secrets.PlantedSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real mail server that asks for a login, behind doors that encrypt, and mail clients with several settings. */
public class TlsMailServer implements QuarkusTestResourceLifecycleManager {

    static final String USER = "followthrough@example.org";
    static final String PASSWORD = "a-planted-password-of-a-user";
    static final String WRONG = "a-planted-password-that-is-wrong";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private final SmtpSink withoutLogin = SmtpSink.start();
    private final Map<String, String> settings = new HashMap<>();
    private TlsDoor implicit;
    private TlsDoor upgrading;

    @Override
    public Map<String, String> start() {
        PlantedSecrets.plantCredentials("the password of a user of the mail server", USER, PASSWORD);
        PlantedSecrets.plantCredentials("a wrong password", USER, WRONG);
        server.setUser(USER, PASSWORD);
        server.start();
        MailCertificate certificate = MailCertificate.made();
        try {
            implicit = TlsDoor.fromTheStart(certificate.context(), server.getSmtp().getPort());
            upgrading = TlsDoor.afterStartTls(certificate.context(), server.getSmtp().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put("quarkus.tls.mail.trust-store.p12.path", certificate.trusted().toString());
        settings.put("quarkus.tls.mail.trust-store.p12.password", MailCertificate.PASSWORD);
        client("implicit", Map.of("port", implicit.port(), "tls", "true", "tls-configuration-name", "mail"));
        client("upgraded",
                Map.of("port", upgrading.port(), "tls", "false", "start-tls", "REQUIRED", "tls-configuration-name", "mail"));
        client("unprotected", Map.of("port", String.valueOf(server.getSmtp().getPort()), "start-tls", "REQUIRED"));
        client("refused", Map.of("port", implicit.port(), "tls", "true", "tls-configuration-name", "mail", "password", WRONG));
        client("distrustful", Map.of("port", upgrading.port(), "start-tls", "REQUIRED"));
        client("unasked", Map.of("port", String.valueOf(withoutLogin.port())));
        client("misled", Map.of("host", "127.0.0.1", "port", implicit.port(), "tls", "true", "tls-configuration-name", "mail"));
        return settings;
    }

    private void client(String name, Map<String, String> more) {
        Map<String, String> client = new HashMap<>(Map.of("mock", "false", "host", "localhost", "from", USER, "username", USER,
                "password", PASSWORD, "login", "REQUIRED"));
        client.putAll(more);
        client.forEach((setting, value) -> settings.put("quarkus.mailer." + name + "." + setting, value));
    }

    @Override
    public void stop() {
        implicit.close();
        upgrading.close();
        server.stop();
        withoutLogin.close();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(TlsMailServer.class));
    }

    /** What clients said to the door for STARTTLS before they were encrypted. */
    List<String> readInTheClear() {
        return upgrading.readInTheClear();
    }

    long received(String address) {
        return withoutLogin.acceptedCount()
                + Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).count();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
