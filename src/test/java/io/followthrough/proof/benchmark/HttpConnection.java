package io.followthrough.proof.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/** A connection that is kept and speaks just enough of HTTP/1.1: whoever measures shares the processors with what is measured. */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream input;
    private final String headers;

    /** @param body as it came; empty where there was none */
    record Reply(int status, String etag, byte[] body) {
        String text() {
            return new String(body, UTF_8);
        }
    }

    /** @param token null for none */
    HttpConnection(String url, String token) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(url).getPort());
        socket.setTcpNoDelay(true);
        this.input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.headers = " HTTP/1.1\r\nHost: localhost\r\n" + (token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    Reply get(String path) throws IOException {
        return send("GET", path, Map.of(), "");
    }

    Reply send(String method, String path, Map<String, String> more, String body) throws IOException {
        ask(method, path, more, body);
        return reply();
    }

    private void ask(String method, String path, Map<String, String> more, String body) throws IOException {
        StringBuilder request = new StringBuilder(method).append(' ').append(path).append(headers);
        more.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        if (!body.isEmpty()) {
            request.append("Content-Type: application/json\r\nContent-Length: ").append(body.getBytes(UTF_8).length)
                    .append("\r\n");
        }
        socket.getOutputStream().write(request.append("\r\n").append(body).toString().getBytes(UTF_8));
    }

    /** For an answer too large to keep: how many bytes its body had. It must come in chunks, with status 200. */
    long drain(String path) throws IOException {
        ask("GET", path, Map.of(), "");
        String status = line();
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        while (!line().isEmpty()) {
            // headers
        }
        long length = 0;
        for (int size = chunk(); size > 0; size = chunk()) {
            input.skipNBytes(size);
            length += size;
            line();
        }
        line();
        return length;
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        String etag = null;
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(header.indexOf(':') + 1).strip();
            switch (name) {
                case "etag" -> etag = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                default -> {
                }
            }
        }
        return new Reply(status, etag, chunked ? chunks() : bytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(bytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int c = input.read(); c != '\n'; c = input.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
