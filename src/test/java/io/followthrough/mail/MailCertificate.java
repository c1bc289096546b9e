package io.followthrough.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * What a mail server for {@code localhost} proves itself with.
 *
 * @param trusted a PKCS12 file with the certificate alone, for those who are to trust it
 */
public record MailCertificate(SSLContext context, Path trusted) {

    public static final String PASSWORD = "not-secret";

    public static MailCertificate made() {
        try {
            Path folder = Files.createTempDirectory("mail-certificate");
            Path keys = folder.resolve("keys.p12");
            makeKeys(keys);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream file = Files.newInputStream(keys)) {
                store.load(file, PASSWORD.toCharArray());
            }
            return new MailCertificate(context(store), trusting(store, folder.resolve("trusted.p12")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeKeys(Path file) throws IOException {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "mail", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost", "-startdate", "-1d", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore",
                file.toString()).inheritIO().start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static Path trusting(KeyStore store, Path file) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", store.getCertificate("mail"));
        try (OutputStream written = Files.newOutputStream(file)) {
            trusted.store(written, PASSWORD.toCharArray());
        }
        return file;
    }
}
