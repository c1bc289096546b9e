package io.followthrough.people.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.followthrough.problem.ProblemException;

/** A calendar file (iCalendar, RFC 5545) of which only the days of its whole-day events matter; zones and alarms are not read. */
final class HolidayCalendar {

    static final int MOST_DAYS = 1000;
    private static final int MOST_REPEATED = 100;

    private final List<HolidayEvent> events;

    private HolidayCalendar(List<HolidayEvent> events) {
        this.events = events;
    }

    /** @throws ProblemException 422 naming the line that cannot be read */
    static HolidayCalendar read(String text) {
        List<ContentLine> lines = ContentLines.of(text);
        if (lines.isEmpty() || !lines.getFirst().is("BEGIN") || !lines.getFirst().says("VCALENDAR")) {
            throw ContentLine.fault(lines.isEmpty() ? 1 : lines.getFirst().number(), "must be BEGIN:VCALENDAR");
        }
        List<HolidayEvent> events = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (ContentLine line : lines) {
            if (line.is("BEGIN")) {
                open.add(line.value().strip());
                if (line.says("VEVENT")) {
                    events.add(new HolidayEvent(line));
                }
            } else if (line.is("END")) {
                close(open, line);
            } else if (open.isEmpty()) {
                throw line.fault("lies outside of the calendar");
            } else if (open.getLast().equalsIgnoreCase("VEVENT")) {
                events.getLast().take(line);
            }
        }
        if (!open.isEmpty()) {
            throw lines.getLast().fault("the file ends before END:" + open.getLast());
        }
        return new HolidayCalendar(events);
    }

    /** @throws ProblemException 422 when a rule cannot be followed, or when there are too many days */
    SortedSet<LocalDate> days(Horizon horizon) {
        if (events.stream().filter(HolidayEvent::repeats).count() > MOST_REPEATED) {
            throw ProblemException.unprocessable("", "The file has more than " + MOST_REPEATED + " repeated events.");
        }
        Map<String, Set<LocalDate>> replaced = new HashMap<>();
        events.forEach(event -> event.replacedDay()
                .ifPresent(day -> replaced.computeIfAbsent(event.uid(), _ -> new HashSet<>()).add(day)));
        SortedSet<LocalDate> days = new TreeSet<>(Comparator.naturalOrder());
        for (HolidayEvent event : events) {
            Set<LocalDate> elsewhere = event.replacedDay().isPresent()
                    ? Set.of()
                    : replaced.getOrDefault(event.uid(), Set.of());
            add(event.days(horizon, elsewhere), days);
        }
        return days;
    }

    private static void add(Stream<LocalDate> found, SortedSet<LocalDate> days) {
        found.forEach(day -> {
            days.add(day);
            if (days.size() > MOST_DAYS) {
                throw ProblemException.unprocessable("", "The file has more than " + MOST_DAYS + " days off in seven years.");
            }
        });
    }

    private static void close(List<String> open, ContentLine line) {
        if (open.isEmpty() || !line.says(open.removeLast())) {
            throw line.fault("ends what was not begun");
        }
    }
}
