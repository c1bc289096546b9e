package io.followthrough.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;

import io.restassured.RestAssured;

/** A client that sees every byte, and reads no more than it is told to. */
final class Reader implements AutoCloseable {

    private static final int PATIENCE = 60_000;
    private static final int LITTLE = 64 * 1024;

    private final Socket socket;

    private Reader(Socket socket) {
        this.socket = socket;
    }

    /** Begins to export a table, and reads what comes first. */
    static Reader of(String table) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        socket.getOutputStream()
                .write(("GET /api/v1/export/" + table + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(ISO_8859_1));
        return new Reader(socket);
    }

    String next(int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length), ISO_8859_1);
    }

    /** What comes until the service hangs up. */
    String rest() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketException e) {
            return read.toString(ISO_8859_1);
        }
        return read.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
