package io.followthrough.proof.machine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;

/** Which days somebody works, and when a day begins for them: counted one day after the other, so that nobody can doubt it. */
record Week(ZoneId zone, Set<DayOfWeek> days, Set<LocalDate> holidays) {

    List<String> writtenHolidays() {
        return holidays.stream().sorted().map(LocalDate::toString).toList();
    }

    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    boolean works(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** @param length such as {@code 30d}, {@code 3wd} or {@code -7wd} */
    LocalDate after(LocalDate from, String length) {
        boolean working = length.endsWith("wd");
        int count = Integer.parseInt(length.substring(0, length.length() - (working ? 2 : 1)));
        LocalDate day = from;
        for (int left = Math.abs(count); left > 0;) {
            day = day.plusDays(count < 0 ? -1 : 1);
            if (!working || works(day)) {
                left--;
            }
        }
        return day;
    }

    /** The first moment at which clocks there show this hour or, where they skip it, a later one. */
    static Instant moment(LocalDate day, int hour, ZoneId zone) {
        LocalDateTime wanted = day.atTime(LocalTime.of(hour, 0));
        ZoneOffsetTransition skipping = zone.getRules().getTransition(wanted);
        if (skipping != null && skipping.isGap()) {
            return skipping.getInstant();
        }
        ZoneOffset earliest = zone.getRules().getValidOffsets(wanted).getFirst();
        return wanted.toInstant(earliest);
    }
}
