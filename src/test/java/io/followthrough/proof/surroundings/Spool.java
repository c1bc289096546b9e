package io.followthrough.proof.surroundings;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** The disk of the mail server: when it is full, nothing is accepted until there is room again. */
public final class Spool {

    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private final LongAdder refusals = new LongAdder();

    /** From now on for so many mails. */
    public void hasRoomFor(long mails) {
        room.set(mails);
    }

    public void hasRoomForAll() {
        room.set(Long.MAX_VALUE);
    }

    /** How many mails found no room. */
    public long refusals() {
        return refusals.sum();
    }

    boolean isFull() { return room.get() == 0; }

    /** @return whether there was room for one more */
    boolean take() {
        return room.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** As RFC 5321 and RFC 3463 have it. */
    String refusal() {
        refusals.increment();
        return "452 4.3.1 Insufficient system storage";
    }
}
