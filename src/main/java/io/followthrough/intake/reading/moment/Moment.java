package io.followthrough.intake.reading.moment;

import java.time.LocalTime;
import java.time.ZoneId;

/** A point in time as far as a text tells it: any of day, time and zone may be null, but not both day and time. */
public record Moment(Day day, LocalTime time, boolean openHalf, ZoneId zone, int start, int end) {

    public Moment at(Day otherDay) {
        return new Moment(otherDay, time, openHalf, zone, start, end);
    }

    Moment inAfternoon() {
        return new Moment(day, time.plusHours(12), false, zone, start, end);
    }
}
