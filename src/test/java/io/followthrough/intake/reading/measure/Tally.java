package io.followthrough.intake.reading.measure;

import java.util.Locale;

/** A share: how many were right of how many. */
final class Tally {

    private int right;
    private int all;

    void count(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%d of %d)", all == 0 ? 1.0 : (double) right / all, right, all);
    }
}
