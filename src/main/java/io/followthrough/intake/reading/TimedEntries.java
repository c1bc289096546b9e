package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Gives the events of a timeline their instants, over noon and midnight. */
final class TimedEntries {

    private static final int BACKWARDS_HOURS = 4;

    private final Reckoning reckoning;
    private LocalDate day;
    private LocalDateTime before;

    private TimedEntries(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** One time for each event, null where it has no clock. */
    static List<WrittenTime> of(List<Event> events, Reckoning reckoning) {
        var entries = new TimedEntries(reckoning);
        var times = new ArrayList<WrittenTime>();
        events.forEach(event -> times.add(event.hasClock() ? entries.time(event) : null));
        return times;
    }

    private WrittenTime time(Event event) {
        var own = event.moment().day() != null ? event.moment().day() : event.day();
        var stated = own == null ? null : reckoning.date(own);
        if (stated != null && !stated.equals(day) || day == null) {
            var isLater = day != null && event.moment().day() == null && stated.isBefore(day);
            day = isLater ? day : reckoning.date(own);
        }
        var at = day.atTime(event.moment().time());
        var moment = event.moment().day() == null && own != null ? event.moment().at(own) : event.moment();
        if (before != null && at.isBefore(before) && event.moment().day() == null) {
            var isNoon = moment.openHalf() && !at.plusHours(12).isBefore(before) && at.getHour() < 12 && before.getHour() >= 11
                    && before.getHour() - at.getHour() < 12 && at.plusHours(12).minusHours(8).isBefore(before);
            if (isNoon) {
                at = at.plusHours(12);
            } else if (at.plusHours(BACKWARDS_HOURS).isBefore(before)) {
                at = at.plusDays(1);
                day = at.toLocalDate();
            }
        }
        before = at;
        var clock = new io.followthrough.intake.reading.moment.Moment(moment.day(), at.toLocalTime(), false, moment.zone(), 0,
                0);
        return reckoning.time(clock, at.toLocalDate(), event.line());
    }
}
