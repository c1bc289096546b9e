package io.followthrough.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

/** A connection to the service on which every byte is the test's own: no client puts it right. */
final class RawConnection implements AutoCloseable {

    private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] (\\d{3})");
    private static final int PATIENCE = 30_000;

    private final Socket socket;

    RawConnection() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE);
    }

    /** Sends all of it, and reads until the service has hung up. */
    static Answer to(String request) throws IOException {
        try (RawConnection connection = new RawConnection()) {
            connection.send(request);
            return connection.untilClosed();
        }
    }

    /** @param request each character is a byte */
    RawConnection send(String request) throws IOException {
        OutputStream out = socket.getOutputStream();
        try {
            out.write(request.getBytes(ISO_8859_1));
            out.flush();
        } catch (SocketException e) {
            return this; // hung up before it had read all of it
        }
        return this;
    }

    /** @throws SocketTimeoutException when the service keeps the connection open */
    Answer untilClosed() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketTimeoutException e) {
            throw new SocketTimeoutException("still open after " + read.toString(ISO_8859_1));
        } catch (SocketException e) {
            return new Answer(read.toString(ISO_8859_1));
        }
        return new Answer(read.toString(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Everything that came back. */
    record Answer(String text) {

        List<Integer> statuses() {
            return STATUS.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
        }
    }
}
