package io.followthrough.proof.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import io.followthrough.proof.surroundings.ServiceProcess;

/** What people and programs ask of a replica all day: they create, read, list, look at reports, and get things wrong. */
final class Work implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int SERVER_ERROR = 500;
    private static final List<String> READ = List.of("/follow-ups?limit=50", "/follow-ups?overdue=true",
            "/reports/overdue?groupBy=team", "/reports/flow", "/reports/completion?format=csv", "/deliveries",
            "/follow-ups/FU-999999999", "/follow-ups?status=wrong", "/people?limit=10");

    private final ServiceProcess service;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final Thread thread;
    private volatile boolean isOver;

    Work(ServiceProcess service, String token) {
        this.service = service;
        this.token = token;
        this.thread = Thread.ofPlatform().start(this::goOn);
    }

    long requests() {
        return requests.get();
    }

    /** Answers of 500 and more, and those that did not come. */
    long failures() {
        return failures.get();
    }

    @Override
    public void close() {
        isOver = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    private void goOn() {
        for (int n = 0; !isOver; n++) {
            try {
                ask(n % 3 == 0 ? creation(n) : to(READ.get(n % READ.size())).build());
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void ask(HttpRequest request) throws InterruptedException {
        requests.incrementAndGet();
        try {
            if (client.send(request, BodyHandlers.discarding()).statusCode() >= SERVER_ERROR) {
                failures.incrementAndGet();
            }
        } catch (IOException e) {
            failures.incrementAndGet();
        }
    }

    private HttpRequest creation(int n) {
        String body = "{\"title\": \"Soak %d\", \"priority\": \"%s\", \"owner\": \"person.%d@example.org\"}".formatted(n,
                n % 9 == 0 ? "P0" : "P2", n % People.NUMBER);
        return to("/follow-ups").header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(BodyPublishers.ofString(body)).build();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(service.url() + "/api/v1" + path)).header("Authorization", "Bearer " + token);
    }
}
