package io.followthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.restassured.response.Response;

/** Clients that begin at the same moment, each with a thread and a connection of its own. */
public final class AtOnce {

    /** More than there are connections to the database. */
    public static final int CLIENTS = 20;

    private AtOnce() {}

    /** @return what each was answered, in the order of their numbers */
    public static <T> List<T> clients(int clients, IntFunction<T> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(clients);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<T>> answers = IntStream.range(0, clients).mapToObj(client -> threads.submit(() -> {
                start.await();
                return request.apply(client);
            })).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> answer : answers) {
                results.add(answer.get());
            }
            return results;
        }
    }

    /**
     * Makes a change again and again until nobody was faster. Whoever loses has lost to somebody who was through, so that nobody
     * needs more attempts than there are changes.
     *
     * @return the last answer
     */
    public static Response untilNobodyWasFaster(int changes, IntFunction<Response> attempt) {
        Response answer = attempt.apply(1);
        for (int number = 2; answer.statusCode() == 412 && number <= changes; number++) {
            answer = attempt.apply(number);
        }
        return answer;
    }
}
