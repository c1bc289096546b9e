package io.followthrough.intake.reading.moment;

import java.time.LocalTime;
import java.time.ZoneId;

/** Something about time in a text, from {@code start} to before {@code end}. */
sealed interface Mention {

    int start();

    int end();

    record Date(Day day, int start, int end) implements Mention {}

    /** {@code openHalf} tells that morning or afternoon is not said. */
    record Clock(LocalTime time, boolean openHalf, int start, int end) implements Mention {}

    record Zone(ZoneId zone, int start, int end) implements Mention {}

    /** Something written like a date or a zone that is none. */
    record Unknown(String written, int start, int end) implements Mention {}
}
