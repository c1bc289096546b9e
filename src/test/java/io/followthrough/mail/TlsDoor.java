package io.followthrough.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Encrypts the way to a real SMTP server that cannot, from the first byte or after STARTTLS, and remembers what came in the clear. */
final class TlsDoor {

    private final SSLContext tls;
    private final int serverPort;
    private final boolean fromTheStart;
    private final ServerSocket entrance;
    private final List<String> readInTheClear = new CopyOnWriteArrayList<>();

    private TlsDoor(SSLContext tls, int serverPort, boolean fromTheStart) throws IOException {
        this.tls = tls;
        this.serverPort = serverPort;
        this.fromTheStart = fromTheStart;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::letIn);
    }

    static TlsDoor fromTheStart(SSLContext tls, int serverPort) throws IOException {
        return new TlsDoor(tls, serverPort, true);
    }

    static TlsDoor afterStartTls(SSLContext tls, int serverPort) throws IOException {
        return new TlsDoor(tls, serverPort, false);
    }

    String port() {
        return String.valueOf(entrance.getLocalPort());
    }

    /** Everything that a client has said before it was encrypted. */
    List<String> readInTheClear() {
        return readInTheClear;
    }

    void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                Thread.ofVirtual().start(() -> pass(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void pass(Socket client) {
        try (client; Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort)) {
            if (!fromTheStart && !isToBeEncrypted(client, server)) {
                return;
            }
            SSLSocket encrypted = (SSLSocket) tls.getSocketFactory().createSocket(client, null, client.getPort(), true);
            encrypted.setUseClientMode(false);
            encrypted.startHandshake();
            Thread.ofVirtual().start(() -> copy(server, encrypted));
            encrypted.getInputStream().transferTo(server.getOutputStream());
        } catch (IOException e) {
            // the client hung up, perhaps because it does not trust us
        }
    }

    private boolean isToBeEncrypted(Socket client, Socket server) throws IOException {
        say(client, line(server.getInputStream()));
        for (String command = line(client.getInputStream()); command != null; command = line(client.getInputStream())) {
            readInTheClear.add(command);
            switch (command.split(" ")[0]) {
                case "EHLO" -> say(client, "250-door\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(client, "220 go ahead");
                    return true;
                }
                default -> say(client, "530 5.7.0 Must issue a STARTTLS command first");
            }
        }
        return false;
    }

    private static void copy(Socket server, Socket client) {
        try (server; client) {
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            // the other side hung up
        }
    }

    private static void say(Socket client, String reply) throws IOException {
        client.getOutputStream().write((reply + "\r\n").getBytes(ISO_8859_1));
        client.getOutputStream().flush();
    }

    /** Reads not a byte more: the next ones may be encrypted. */
    private static String line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                return null;
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).strip();
    }
}
