package io.followthrough.outbox;

import java.util.Optional;
import java.util.function.Function;

/**
 * How far a run has come in the queue. It goes on from there, and now and then looks from the beginning: for what has become urgent, is
 * free again, or is tried again sooner than the rest.
 */
final class Progress {

    private static final int LOOK_BACK_AFTER = 50;

    private Place place = Place.BEGINNING;
    private int taken;

    /** @param claim finds the first message past a place */
    Optional<Claimed> next(Function<Place, Optional<Claimed>> claim) {
        Place from = from();
        Optional<Claimed> found = claim.apply(from);
        if (found.isEmpty() && from != Place.BEGINNING) {
            reset();
            found = claim.apply(Place.BEGINNING);
        }
        found.map(Claimed::place).ifPresent(this::reach);
        return found;
    }

    private synchronized Place from() {
        if (++taken % LOOK_BACK_AFTER == 0) {
            place = Place.BEGINNING;
        }
        return place;
    }

    private synchronized void reset() {
        place = Place.BEGINNING;
    }

    private synchronized void reach(Place other) {
        place = place.compareTo(other) < 0 ? other : place;
    }
}
