package io.followthrough.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.followthrough.mail.MailCertificate;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.TrustOptions;

/** A real server for https on this machine, called {@code localhost}, that does what a test tells it to. */
public final class ChattyServer implements AutoCloseable {

    private static final int STOP_AT_ONCE = 0;
    private static final MailCertificate CERTIFICATE = MailCertificate.made();

    private final HttpsServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile HttpHandler reaction = exchange -> answer(exchange, 200, Map.of(), "ok");

    /** What somebody has sent, with the names of headers in lower case. */
    public record Request(String method, String path, Map<String, String> headers, String body) {}

    private ChattyServer(HttpsServer server) {
        this.server = server;
    }

    public static ChattyServer started() {
        try {
            ChattyServer chatty = new ChattyServer(
                    HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            chatty.server.setHttpsConfigurator(new HttpsConfigurator(CERTIFICATE.context()));
            chatty.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            chatty.server.createContext("/", chatty::receive);
            chatty.server.start();
            return chatty;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new java.util.TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT),
                String.join(", ", values)));
        requests.add(new Request(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        reaction.handle(exchange);
    }

    public void answers(int status, Map<String, String> headers, String body) {
        reaction = exchange -> answer(exchange, status, headers, body);
    }

    public void answers(int status) {
        answers(status, Map.of(), "");
    }

    /** Takes what is sent and says nothing. */
    public void hangs() {
        reaction = _ -> await();
    }

    /** Accepts, and then does not come to an end. */
    void tricklesAfterAccepting() {
        reaction = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('o');
            exchange.getResponseBody().flush();
            await();
        };
    }

    /** Breaks the connection off without an answer. */
    void hangsUp() {
        reaction = HttpExchange::close;
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    public List<Request> requests() {
        return requests;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String path) {
        return "https://localhost:" + port() + path;
    }

    /** What a client needs that is to trust it. */
    public static TrustOptions trust() {
        return new PfxOptions().setPath(trusted()).setPassword(MailCertificate.PASSWORD);
    }

    public static String trusted() {
        return CERTIFICATE.trusted().toString();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(STOP_AT_ONCE);
    }
}
