package io.followthrough.outgoing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import javax.net.ssl.SSLException;

/**
 * Sends a body to an address that was looked at before: at exactly that address of the network, while the certificate must be for the
 * host. Follows no redirect, reads no more than it needs, and ends in time whatever the other side does.
 */
@ApplicationScoped
public class HttpsPost {

    /** The name of the TLS configuration with the certificates that are trusted, where those of Java are not enough. */
    static final String TLS = "outgoing";
    private static final int MOST_READ = 4096;
    /** Nobody makes us wait for longer. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_DIGITS = 9;

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    HttpsPost(Vertx vertx, TlsConfigurationRegistry tls, OutgoingConfig config) {
        this(vertx, tls.get(TLS).map(TlsConfiguration::getTrustStoreOptions).orElse(null), config);
    }

    /** @param trusted null for the certificates that Java trusts */
    public HttpsPost(Vertx vertx, TrustOptions trusted, OutgoingConfig config) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setSsl(true).setVerifyHost(true).setTrustAll(false)
                .setTrustOptions(trusted).setKeepAlive(false).setConnectTimeout((int) config.connectTimeout().toMillis())
                .setSslHandshakeTimeout(config.connectTimeout().toMillis()).setSslHandshakeTimeoutUnit(MILLISECONDS));
        this.timeout = config.timeout();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** @throws NoAnswer when there was none in time */
    public Answer json(Route route, Map<String, String> headers, String body) throws NoAnswer {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        AtomicReference<Answer> begun = new AtomicReference<>();
        client.request(options(route)).onFailure(answer::completeExceptionally).onSuccess(request -> {
            answer.whenComplete((_, _) -> request.reset());
            headers.forEach(request::putHeader);
            send(request, body, answer, begun);
        });
        try {
            return answer.get(timeout.toMillis(), MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return orNone(begun.get(), "nobody has answered within " + timeout.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new NoAnswer(reason(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted", e);
        }
    }

    private static RequestOptions options(Route route) {
        WebAddress to = route.to();
        return new RequestOptions().setMethod(HttpMethod.POST).setSsl(true).setFollowRedirects(false)
                .setServer(SocketAddress.inetSocketAddress(to.port(), route.at()))
                .setHost(to.host().contains(":") ? "[" + to.host() + "]" : to.host()).setPort(to.port()).setURI(to.path())
                .putHeader("Content-Type", "application/json").putHeader("User-Agent", "Followthrough");
    }

    private static void send(HttpClientRequest request, String body, CompletableFuture<Answer> answer,
            AtomicReference<Answer> begun) {
        request.response().onFailure(answer::completeExceptionally).onSuccess(response -> read(response, answer, begun));
        request.end(body).onFailure(answer::completeExceptionally);
    }

    /** Once it has answered, whatever happens to the rest of its text changes nothing. */
    private static void read(HttpClientResponse response, CompletableFuture<Answer> answer, AtomicReference<Answer> begun) {
        Duration retryAfter = seconds(response.getHeader("Retry-After"));
        Buffer said = Buffer.buffer();
        begun.set(new Answer(response.statusCode(), retryAfter, ""));
        response.exceptionHandler(_ -> answer.complete(begun.get()));
        response.endHandler(_ -> answer.complete(begun.get()));
        response.handler(part -> {
            said.appendBuffer(part, 0, Math.min(part.length(), MOST_READ - said.length()));
            begun.set(new Answer(response.statusCode(), retryAfter, said.toString()));
            if (said.length() >= MOST_READ) {
                answer.complete(begun.get());
            }
        });
    }

    private static Answer orNone(Answer begun, String why, Exception cause) throws NoAnswer {
        if (begun == null) {
            throw new NoAnswer(why, cause);
        }
        return begun;
    }

    private static Duration seconds(String header) {
        boolean isNumber = header != null && header.length() <= MOST_DIGITS && !header.isEmpty()
                && header.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Duration.ofSeconds(Math.min(Long.parseLong(header), LONGEST_WAIT.toSeconds())) : null;
    }

    /** In words of our own, because those of the client may quote the path. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "no trusted connection: its certificate is not trusted or not for this host, or it speaks no TLS";
            }
            if (cause instanceof ConnectException) {
                return "no connection: nobody is there";
            }
        }
        return "no connection: " + failure.getClass().getSimpleName();
    }
}
