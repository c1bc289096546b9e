package io.followthrough.export;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.inject.Singleton;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** For how many exports a replica has a thread and a connection at a time. */
@Singleton
class Places {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Semaphore free;
    private final int atOnce;

    Places(ExportConfig config) {
        this.atOnce = config.atOnce();
        this.free = new Semaphore(atOnce);
    }

    /** One of them; leaving it more than once is leaving it once. */
    static final class Place implements AutoCloseable {

        private final Semaphore free;
        private final AtomicBoolean isTaken = new AtomicBoolean(true);
        private volatile boolean isUsed;

        private Place(Semaphore free) {
            this.free = free;
        }

        /** From now on it is left by whoever writes, and not when the client has gone. */
        void use() {
            isUsed = true;
        }

        /** For an answer that nobody has begun to write. */
        void closeUnlessUsed() {
            if (!isUsed) {
                close();
            }
        }

        @Override
        public void close() {
            if (isTaken.compareAndSet(true, false)) {
                free.release();
            }
        }
    }

    /** @throws ProblemException 503 when there is none */
    Place take() {
        if (!free.tryAcquire()) {
            throw ProblemException.retryLater(ProblemType.UNAVAILABLE,
                    "As many exports as may be written at a time, " + atOnce + ", are being written.", RETRY_AFTER);
        }
        return new Place(free);
    }
}
