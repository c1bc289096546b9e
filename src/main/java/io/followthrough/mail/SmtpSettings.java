package io.followthrough.mail;

import java.time.Duration;
import java.util.Properties;

import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;

import io.quarkus.mailer.runtime.MailerRuntimeConfig;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** The settings of Quarkus' mailer in the words of Angus Mail (package org.eclipse.angus.mail.smtp lists these properties). */
final class SmtpSettings {

    private static final int MAIL_TRANSFER = 25;
    private static final int SUBMISSION = 587;

    static {
        // The library would otherwise look for the class of its streams in all jars, with every part of every mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private SmtpSettings() {}

    /** @param patience how long the server may take to let us in, and then over each answer */
    static Session session(MailerRuntimeConfig mailer, TlsConfigurationRegistry tls, Duration patience) throws Exception {
        Properties properties = new Properties();
        set(properties, "host", mailer.host());
        set(properties, "port", mailer.port().orElse(isEncryptedAtOnce(mailer) ? SUBMISSION : MAIL_TRANSFER));
        mailer.ownHostName().ifPresent(name -> set(properties, "localhost", name));
        mailer.bounceAddress().ifPresent(address -> set(properties, "from", address));
        set(properties, "auth", signsIn(mailer));
        mailer.authMethods().ifPresent(methods -> set(properties, "auth.mechanisms", methods));
        set(properties, "connectiontimeout", patience.toMillis());
        set(properties, "timeout", patience.toMillis());
        set(properties, "quitwait", false);
        encrypt(properties, mailer, tls);
        return Session.getInstance(properties);
    }

    static boolean signsIn(MailerRuntimeConfig mailer) {
        return mailer.username().isPresent() && !"DISABLED".equalsIgnoreCase(mailer.login());
    }

    private static void encrypt(Properties properties, MailerRuntimeConfig mailer, TlsConfigurationRegistry tls)
            throws Exception {
        set(properties, "ssl.enable", isEncryptedAtOnce(mailer));
        set(properties, "starttls.enable", !"DISABLED".equalsIgnoreCase(mailer.startTLS()));
        set(properties, "starttls.required", !isEncryptedAtOnce(mailer) && "REQUIRED".equalsIgnoreCase(mailer.startTLS()));
        set(properties, "ssl.checkserveridentity", true);
        SSLSocketFactory encrypting = certificates(mailer, tls).getSocketFactory();
        properties.put("mail.smtp.socketFactory", new PromptSockets(SocketFactory.getDefault()));
        properties.put("mail.smtp.ssl.socketFactory", isEncryptedAtOnce(mailer) ? new PromptSockets(encrypting) : encrypting);
    }

    private static SSLContext certificates(MailerRuntimeConfig mailer, TlsConfigurationRegistry tls) throws Exception {
        return mailer.tlsConfigurationName().isEmpty()
                ? SSLContext.getDefault()
                : TlsConfiguration.from(tls, mailer.tlsConfigurationName()).orElseThrow().createSSLContext();
    }

    /** A named configuration means it, unless said otherwise. */
    private static boolean isEncryptedAtOnce(MailerRuntimeConfig mailer) {
        return mailer.tls().orElse(mailer.tlsConfigurationName().isPresent());
    }

    private static void set(Properties properties, String name, Object value) {
        properties.setProperty("mail.smtp." + name, value.toString());
    }
}
