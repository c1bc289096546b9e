package io.followthrough.intake.reading;

import io.followthrough.intake.reading.moment.Day;
import io.followthrough.intake.reading.moment.Moment;
import io.followthrough.intake.reading.moment.Offset;

/** An entry of a timeline as written; {@code day} is that of the heading above it. Each part about time may be null. */
record Event(Moment moment, Offset offset, Day day, String text, int line) {

    boolean hasClock() {
        return moment != null && moment.time() != null;
    }

    Event with(Moment otherMoment) {
        return new Event(otherMoment, offset, day, text, line);
    }
}
