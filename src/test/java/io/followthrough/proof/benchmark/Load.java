package io.followthrough.proof.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Several clients, each with a connection of its own, that ask again as soon as they are answered.
 *
 * @param urls of the replicas, among which the clients are spread
 */
record Load(List<String> urls, String token, int connections) {

    Load(String url, String token, int connections) {
        this(List.of(url), token, connections);
    }

    /** What one client does again and again. */
    @FunctionalInterface
    interface Work {
        void once(HttpConnection connection) throws Exception;
    }

    /** @param perSecond times that the work was done by all clients together */
    record Result(double perSecond, Durations durations) {}

    /** @param work of the client with this number, from 0 */
    Result run(IntFunction<Work> work, Duration time) throws Exception {
        long start = System.nanoTime();
        List<Double> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Callable<List<Double>>> clients = new ArrayList<>();
            for (int n = 0; n < connections; n++) {
                Work own = work.apply(n);
                String url = urls.get(n % urls.size());
                clients.add(() -> client(url, own, start + time.toNanos()));
            }
            for (Future<List<Double>> client : threads.invokeAll(clients)) {
                all.addAll(client.get());
            }
        }
        return new Result(all.size() / (Durations.since(start) / 1000), Durations.of(all));
    }

    private List<Double> client(String url, Work work, long end) throws Exception {
        List<Double> durations = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(url, token)) {
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                work.once(connection);
                durations.add(Durations.since(begun));
            }
        }
        return durations;
    }
}
