package io.followthrough.intake.reading;

import io.followthrough.intake.reading.moment.Moment;

/** A moment and the line that names it. */
record Sighting(Moment moment, int line) {

    boolean hasClock() {
        return moment.time() != null;
    }
}
