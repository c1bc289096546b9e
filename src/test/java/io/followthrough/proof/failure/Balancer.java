package io.followthrough.proof.failure;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.followthrough.proof.surroundings.ServiceProcess;

/** What stands before the replicas: each request goes to the next one, and on to another when it got no answer or 503. */
final class Balancer implements AutoCloseable {

    private static final int UNAVAILABLE = 503;
    private static final int ROUNDS = 2;

    private final boolean isRetrying;
    private final List<ServiceProcess> replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    private Balancer(boolean isRetrying, List<ServiceProcess> replicas) {
        this.isRetrying = isRetrying;
        this.replicas = new CopyOnWriteArrayList<>(replicas);
    }

    static Balancer retrying(List<ServiceProcess> replicas) {
        return new Balancer(true, replicas);
    }

    /** Tells the client at once what the first replica said. */
    static Balancer passing(List<ServiceProcess> replicas) {
        return new Balancer(false, replicas);
    }

    /** From now on it gets requests too. */
    void enter(ServiceProcess replica) {
        replicas.add(replica);
    }

    /** It gets no more requests; what it is doing goes on. */
    void leave(ServiceProcess replica) {
        replicas.remove(replica);
    }

    /**
     * The last answer that a replica gave.
     *
     * @param request by the address of the replica
     * @throws IOException when the last one that was asked gave none
     */
    HttpResponse<String> send(Function<String, HttpRequest> request) throws IOException, InterruptedException {
        List<ServiceProcess> all = List.copyOf(replicas);
        int first = turn.getAndIncrement();
        int attempts = isRetrying ? ROUNDS * all.size() : 1;
        for (int attempt = 0;; attempt++) {
            ServiceProcess replica = all.get(Math.floorMod(first + attempt, all.size()));
            boolean isLast = attempt == attempts - 1;
            try {
                HttpResponse<String> answer = client.send(request.apply(replica.url()), BodyHandlers.ofString());
                if (isLast || answer.statusCode() != UNAVAILABLE) {
                    return answer;
                }
            } catch (IOException e) {
                if (isLast) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
