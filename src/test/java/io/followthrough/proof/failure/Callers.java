package io.followthrough.proof.failure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.proof.surroundings.ServiceProcess;

/** Clients that create one follow-up after the other, each behind a balancer that sends what a replica did not take to the next one. */
final class Callers implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"key\":\"(FU-\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int UNAVAILABLE = 503;

    private final List<ServiceProcess> replicas;
    private final String token;
    private final boolean isRetrying;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isOver;

    /** @param isRetrying whether the balancer tries the others, or tells the client at once */
    Callers(List<ServiceProcess> replicas, String token, boolean isRetrying) {
        this.replicas = replicas;
        this.token = token;
        this.isRetrying = isRetrying;
    }

    Callers begin(int number) {
        for (int n = 0; n < number; n++) {
            int first = n;
            threads.add(Thread.ofPlatform().start(() -> goOn(first)));
        }
        return this;
    }

    /** What became of everything that was asked, once the last answer is there. */
    List<Asked> end() throws InterruptedException {
        isOver = true;
        for (Thread thread : threads) {
            thread.join();
        }
        return List.copyOf(asked);
    }

    int done() {
        return (int) asked.stream().filter(Asked::isDone).count();
    }

    private void goOn(int first) {
        for (int n = first; !isOver; n++) {
            asked.add(one(n));
        }
    }

    private Asked one(int first) {
        String name = UUID.randomUUID().toString();
        long begun = System.nanoTime();
        Asked last = null;
        for (int attempt = 0; attempt < (isRetrying ? 2 * replicas.size() : 1); attempt++) {
            last = sent(replicas.get((first + attempt) % replicas.size()), name, begun);
            if (last.status() != 0 && last.status() != UNAVAILABLE) {
                return last;
            }
        }
        return last;
    }

    private Asked sent(ServiceProcess replica, String name, long begun) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica.url() + "/api/v1/follow-ups")).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("Idempotency-Key", name).POST(BodyPublishers.ofString("{\"title\": \"" + name + "\"}")).build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            Matcher key = KEY.matcher(answer.body());
            return new Asked(begun, System.nanoTime(), answer.statusCode(),
                    answer.headers().firstValue("Retry-After").isPresent(), key.find() ? key.group(1) : null);
        } catch (IOException e) {
            return new Asked(begun, System.nanoTime(), 0, false, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Asked(begun, System.nanoTime(), 0, false, null);
        }
    }

    @Override
    public void close() {
        isOver = true;
        client.close();
    }
}
