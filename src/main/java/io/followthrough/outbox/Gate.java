package io.followthrough.outbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets work through until it is closed; whoever closes it waits for the work inside. */
final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Whether work may go on; whoever got in must {@link #leave}. */
    boolean enter() {
        if (closed || !lock.readLock().tryLock()) {
            return false;
        }
        if (closed) {
            leave();
            return false;
        }
        return true;
    }

    void leave() {
        lock.readLock().unlock();
    }

    /** @return whether everybody has left in time */
    boolean close(Duration patience) {
        closed = true;
        try {
            boolean empty = lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (empty) {
                lock.writeLock().unlock();
            }
            return empty;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
