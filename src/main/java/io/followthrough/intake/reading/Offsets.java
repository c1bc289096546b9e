package io.followthrough.intake.reading;

import java.util.List;

import io.followthrough.intake.reading.moment.Offset;

/** Makes instants of times counted from the start: {@code T+1:30} is minutes and seconds where that fits the duration better. */
final class Offsets {

    private final boolean partsAreMinutes;

    Offsets(List<Event> events, Double durationMinutes) {
        var last = events.stream().map(Event::offset).filter(offset -> offset != null && offset.hasTwoParts())
                .reduce((_, later) -> later);
        partsAreMinutes = last.isPresent() && durationMinutes != null && fitsMinutes(last.get(), durationMinutes * 60);
    }

    /** The time, or null where the start is not known to the minute. */
    WrittenTime at(Event event, WrittenTime started) {
        if (event.offset() == null || started == null || !started.timeKnown()) {
            return null;
        }
        var at = started.at().plusSeconds(event.offset().seconds(partsAreMinutes));
        return new WrittenTime(at, started.dateAssumed(), started.zoneAssumed(), true, event.line());
    }

    private static boolean fitsMinutes(Offset last, double seconds) {
        return Math.abs(last.seconds(true) - seconds) < Math.abs(last.seconds(false) - seconds);
    }
}
