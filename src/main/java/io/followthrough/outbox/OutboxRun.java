package io.followthrough.outbox;

import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

/** Delivers what is due, several messages at a time, until nothing is left, the batch is full or every way is blocked. */
@ApplicationScoped
public class OutboxRun {

    private final Outbox outbox;
    private final Delivering delivering;
    private final OutboxConfig config;
    private final OutboxMetrics metrics;
    private final Gate gate = new Gate();

    OutboxRun(Outbox outbox, Delivering delivering, OutboxConfig config, OutboxMetrics metrics) {
        this.outbox = outbox;
        this.delivering = delivering;
        this.config = config;
        this.metrics = metrics;
    }

    /**
     * @param time read once for each message, because a batch can take minutes
     * @return how many deliveries were attempted
     */
    public int run(InstantSource time) {
        if (config.hold()) {
            return 0;
        }
        AtomicInteger left = new AtomicInteger(config.batch());
        int before;
        do {
            before = left.get();
            round(time, left);
        } while (left.get() > 0 && left.get() < before);
        return config.batch() - left.get();
    }

    /**
     * As many workers as there is work for; when nothing is due, looking is all it costs. Fewer than allowed do what was due and no
     * more, so that the next round has others to help should much have come in meanwhile.
     */
    private void round(InstantSource time, AtomicInteger left) {
        int workers = outbox.due(config.workers(), time.instant());
        if (workers == 0) {
            return;
        }
        int share = workers < config.workers() ? Math.min(workers, left.get()) : left.get();
        Round round = new Round(new Progress(), new AtomicInteger(share), new AtomicBoolean());
        Callable<Void> worker = () -> {
            work(time, round);
            return null;
        };
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-", 0).factory())) {
            finish(threads.invokeAll(Collections.nCopies(workers, worker)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            left.addAndGet(round.left().get() - share);
        }
    }

    /**
     * What several workers do together.
     *
     * @param left how many messages they may still deliver
     * @param over whether one of them has found nothing more to do
     */
    private record Round(Progress progress, AtomicInteger left, AtomicBoolean over) {

        boolean goesOn() {
            return !over.get() && left.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
        }
    }

    private static void finish(List<Future<Void>> workers) throws InterruptedException {
        for (Future<Void> worker : workers) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("messages could not be delivered", e.getCause());
            }
        }
    }

    /** When one finds nothing, or a probe has succeeded, the round is over, so that the next one has all workers again. */
    private void work(InstantSource time, Round round) {
        while (round.goesOn()) {
            Optional<Delivery> delivery = next(round.progress(), time);
            if (delivery.isEmpty()) {
                round.left().incrementAndGet();
            }
            delivery.ifPresent(metrics::count);
            if (delivery.filter(done -> !done.isProbe()).isEmpty()) {
                round.over().set(true);
            }
        }
    }

    private Optional<Delivery> next(Progress progress, InstantSource time) {
        if (!gate.enter()) {
            return Optional.empty();
        }
        try {
            return delivering.next(progress, time);
        } finally {
            gate.leave();
        }
    }

    /** Takes up nothing more, and waits for what is in flight. */
    boolean close() {
        return gate.close(config.drainTimeout());
    }
}
