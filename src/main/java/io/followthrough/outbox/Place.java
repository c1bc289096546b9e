package io.followthrough.outbox;

import java.time.Instant;
import java.util.Comparator;

/** Where a message stands in the queue: the more urgent first, of equals the one that has waited longest. */
record Place(int urgency, Instant nextAttemptAt, long id) implements Comparable<Place> {

    static final Place BEGINNING = new Place(0, Instant.EPOCH, 0);

    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::urgency)
            .thenComparing(Place::nextAttemptAt).thenComparingLong(Place::id);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
