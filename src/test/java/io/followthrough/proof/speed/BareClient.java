package io.followthrough.proof.speed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does nothing but hand the same mail to the mail server, again and again: as fast as it can be done with so many connections. */
record BareClient(int port, int connections, String mail) {

    /** Mails in a second. */
    double rate(int mailsPerConnection) {
        Callable<Void> one = () -> {
            send(mailsPerConnection);
            return null;
        };
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(connections, one))) {
                done.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        return connections * mailsPerConnection / seconds;
    }

    private void send(int mails) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            expect(answers, "220");
            say(socket, answers, "EHLO bare", "250");
            for (int n = 0; n < mails; n++) {
                say(socket, answers, "MAIL FROM:<followthrough@example.org>", "250");
                say(socket, answers, "RCPT TO:<bare@example.org>", "250");
                say(socket, answers, "DATA", "354");
                say(socket, answers, mail + "\r\n.", "250");
            }
            say(socket, answers, "QUIT", "221");
        }
    }

    private static void say(Socket socket, BufferedReader answers, String words, String expected) throws IOException {
        OutputStream output = socket.getOutputStream();
        output.write((words + "\r\n").getBytes(ISO_8859_1));
        expect(answers, expected);
    }

    private static void expect(BufferedReader answers, String code) throws IOException {
        String answer = answers.readLine();
        if (answer == null || !answer.startsWith(code)) {
            throw new IOException("expected " + code + ", got " + answer);
        }
    }
}
