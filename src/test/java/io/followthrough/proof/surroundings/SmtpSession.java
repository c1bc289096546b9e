package io.followthrough.proof.surroundings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Locale.ROOT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;

import io.followthrough.proof.surroundings.Moods.Mood;

/** One connection to the sink: the commands of RFC 5321 that a client needs who sends one mail after the other. */
final class SmtpSession implements Runnable {

    private final SmtpSink sink;
    private final Socket socket;
    private final long number;
    private final SmtpLines lines;
    private final OutputStream output;
    private String client = "";
    private String recipient;
    private Mood mood = Mood.ACCEPT;
    private volatile boolean underWay;

    SmtpSession(SmtpSink sink, Socket socket, long number) {
        this.sink = sink;
        this.socket = socket;
        this.number = number;
        try {
            socket.setTcpNoDelay(true);
            this.lines = new SmtpLines(new BufferedInputStream(socket.getInputStream()));
            this.output = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a mail was begun and not answered. */
    boolean isUnderWay() { return underWay; }

    void cut() throws IOException {
        socket.close();
    }

    @Override
    public void run() {
        try (socket) {
            say("220 sink ready");
            for (String line = lines.next(); line != null && answer(line); line = lines.next()) {
            }
        } catch (IOException e) {
            // the client has gone, or the sink went down
        } finally {
            underWay = false;
        }
    }

    /** @return whether the client goes on */
    private boolean answer(String line) throws IOException {
        String verb = line.strip().split(" ", 2)[0].toUpperCase(ROOT);
        switch (verb) {
            case "EHLO", "HELO" -> {
                client = line.substring(verb.length()).strip();
                say("250 sink");
            }
            case "MAIL" -> {
                forget();
                underWay = !sink.spool().isFull();
                say(underWay ? "250 OK" : sink.spool().refusal());
            }
            case "RCPT" -> takeRecipient(line);
            case "DATA" -> takeMail();
            case "RSET" -> {
                forget();
                say("250 OK");
            }
            case "NOOP" -> say("250 OK");
            case "QUIT" -> {
                say("221 Bye");
                return false;
            }
            default -> say("502 Not implemented");
        }
        return true;
    }

    /** The service sends every mail to one person. */
    private void takeRecipient(String line) throws IOException {
        recipient = line.substring(line.indexOf('<') + 1, line.lastIndexOf('>'));
        mood = sink.moods().about(recipient);
        if (mood.isToldEarly()) {
            refuse();
        } else {
            say("250 OK");
        }
    }

    private void takeMail() throws IOException {
        if (recipient == null) {
            say("503 No recipient");
            return;
        }
        say("354 Go on");
        String messageId = lines.messageIdOfMail();
        linger();
        if (mood == Mood.ACCEPT && !sink.spool().take()) {
            forget();
            say(sink.spool().refusal());
        } else if (mood == Mood.ACCEPT) {
            AcceptedMail mail = new AcceptedMail(messageId, recipient, client, number, sink.now());
            forget();
            sink.accept(mail, () -> say("250 Accepted"));
        } else {
            refuse();
        }
    }

    /** As a server does that writes the mail to a disk and asks what it thinks of it. */
    private void linger() throws IOException {
        try {
            Thread.sleep(sink.moods().pace());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void refuse() throws IOException {
        Mood told = mood;
        sink.refuse(told);
        forget();
        say(told.isDeferral() ? "451 4.3.0 Try again later" : "550 5.1.1 No such mailbox");
    }

    private void forget() {
        recipient = null;
        mood = Mood.ACCEPT;
        underWay = false;
    }

    private void say(String answer) throws IOException {
        output.write((answer + "\r\n").getBytes(ISO_8859_1));
        output.flush();
    }
}
