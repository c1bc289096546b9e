package io.followthrough.proof.failure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

/**
 * Clients that create one follow-up after the other. Of every ten one tells its owner at once by mail. As docs/api.md says, a request
 * that is still being carried out (409) is repeated under its Idempotency-Key after as many seconds as the answer asks for.
 */
final class Callers implements AutoCloseable {

    private static final Pattern KEY = Pattern.compile("\"key\":\"(FU-\\d+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int IN_PROGRESS = 409;
    private static final int ONE_MAIL_IN = 10;

    private final Balancer balancer;
    private final String token;
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean isOver;

    Callers(Balancer balancer, String token) {
        this.balancer = balancer;
        this.token = token;
    }

    Callers begin(int number) {
        for (int n = 0; n < number; n++) {
            threads.add(Thread.ofPlatform().start(this::goOn));
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

    /** Until so many more have been created than now. */
    void awaitMore(int more) {
        long before = done();
        Awaitility.await(more + " more answers").atMost(PATIENCE).until(() -> done() >= before + more);
    }

    private long done() {
        return asked.stream().filter(Asked::isDone).count();
    }

    private void goOn() {
        while (!isOver) {
            try {
                asked.add(one(begun.getAndIncrement()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Asked one(int number) throws InterruptedException {
        String name = UUID.randomUUID().toString();
        String body = number % ONE_MAIL_IN == 0 ? Owners.followUp(name, number) : "{\"title\": \"" + name + "\"}";
        long start = System.nanoTime();
        Asked last = sent(name, body, start);
        while (last.status() == IN_PROGRESS && last.retryAfter() > 0) {
            Thread.sleep(Duration.ofSeconds(last.retryAfter()));
            last = sent(name, body, start);
        }
        return last;
    }

    private Asked sent(String name, String body, long start) throws InterruptedException {
        try {
            HttpResponse<String> answer = balancer.send(replica -> request(replica, name, body));
            Matcher key = KEY.matcher(answer.body());
            return new Asked(start, System.nanoTime(), answer.statusCode(),
                    answer.headers().firstValueAsLong("Retry-After").orElse(0), key.find() ? key.group(1) : null);
        } catch (IOException e) {
            return new Asked(start, System.nanoTime(), 0, 0, null);
        }
    }

    private HttpRequest request(String replica, String name, String body) {
        return HttpRequest.newBuilder(URI.create(replica + "/api/v1/follow-ups")).timeout(PATIENCE)
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("Idempotency-Key", name).POST(BodyPublishers.ofString(body)).build();
    }

    @Override
    public void close() {
        isOver = true;
        balancer.close();
    }
}
