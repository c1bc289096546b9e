package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import io.followthrough.intake.reading.moment.Day;
import io.followthrough.intake.reading.moment.Moment;

/** Makes instants of moments as written: fills in the day, the year and the zone that they leave out. */
final class Reckoning {

    private final Assumptions assumptions;
    private final IncidentDay incidentDay;
    private final ZoneId zone;
    private final Warnings warnings;

    /** {@code zone} is the one the document names, or null. */
    Reckoning(Assumptions assumptions, IncidentDay incidentDay, ZoneId zone, Warnings warnings) {
        this.assumptions = assumptions;
        this.incidentDay = incidentDay;
        this.zone = zone;
        this.warnings = warnings;
    }

    LocalDate date(Day day) {
        var known = day == null ? incidentDay.day() : day;
        return known == null ? assumptions.date() : known.in(year());
    }

    boolean isDateAssumed(Day day) {
        var known = day == null ? incidentDay.day() : day;
        return known == null || known.year() == null && incidentDay.year() == null;
    }

    ZoneId zone(ZoneId own) {
        return own != null ? own : zone != null ? zone : assumptions.zone();
    }

    WrittenTime time(Moment moment, LocalDate date, int line) {
        if (moment.day() != null && moment.day().orderGuessed()) {
            warnings.add(line, "The day and the month of this date could be swapped; it was read as %s.", date);
        }
        var time = moment.time() == null ? LocalTime.MIDNIGHT : moment.time();
        var instant = date.atTime(time).atZone(zone(moment.zone())).toInstant();
        return new WrittenTime(instant, isDateAssumed(moment.day()), moment.zone() == null && zone == null,
                moment.time() != null, line);
    }

    WrittenTime day(int line) {
        return time(new Moment(incidentDay.day(), null, false, null, 0, 0), date(null), line);
    }

    private int year() {
        return incidentDay.year() == null ? assumptions.date().getYear() : incidentDay.year();
    }
}
