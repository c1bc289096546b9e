package io.followthrough.people.holidays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One VEVENT of a calendar file. */
final class HolidayEvent {

    static final int LONGEST = 366;

    private final ContentLine begin;
    private String uid = "";
    private ContentLine start;
    private ContentLine end;
    private ContentLine duration;
    private ContentLine rule;
    private ContentLine replacedDay;
    private boolean cancelled;
    private final List<ContentLine> more = new ArrayList<>();
    private final List<ContentLine> except = new ArrayList<>();

    HolidayEvent(ContentLine begin) {
        this.begin = begin;
    }

    void take(ContentLine line) {
        switch (line.name()) {
            case "UID" -> uid = line.value().strip();
            case "DTSTART" -> start = line;
            case "DTEND" -> end = line;
            case "DURATION" -> duration = line;
            case "RRULE" -> rule = once(rule, line);
            case "RDATE" -> more.add(line);
            case "EXDATE" -> except.add(line);
            case "RECURRENCE-ID" -> replacedDay = line;
            case "STATUS" -> cancelled = line.says("CANCELLED");
            case "EXRULE" -> throw line.fault("EXRULE is not supported; write the days as EXDATE");
            default -> {
            }
        }
    }

    boolean repeats() {
        return rule != null;
    }

    String uid() {
        return uid;
    }

    /** The day of a repeated event that this one stands in for. */
    Optional<LocalDate> replacedDay() {
        if (replacedDay != null && replacedDay.parameters().containsKey("RANGE")) {
            throw replacedDay.fault("RANGE is not supported; write an event of its own");
        }
        return Optional.ofNullable(replacedDay).flatMap(WrittenDates::day);
    }

    /**
     * Nothing when it does not take whole days, or was called off.
     *
     * @param replaced the days that other events stand in for
     */
    Stream<LocalDate> days(Horizon horizon, Set<LocalDate> replaced) {
        if (start == null) {
            throw begin.fault("the event must have a DTSTART");
        }
        Optional<LocalDate> first = WrittenDates.day(start);
        if (first.isEmpty() || cancelled) {
            return Stream.empty();
        }
        Set<LocalDate> exceptions = new HashSet<>(replaced);
        except.forEach(line -> exceptions.addAll(WrittenDates.days(line)));
        int days = length(first.get());
        return starts(first.get(), horizon).filter(day -> !exceptions.contains(day)).flatMap(day -> horizon.daysOf(day, days));
    }

    private Stream<LocalDate> starts(LocalDate first, Horizon horizon) {
        Stream<LocalDate> once = rule == null ? Stream.of(first) : new Recurrence(rule).from(first, horizon).stream();
        return Stream.concat(once, more.stream().flatMap(line -> WrittenDates.days(line).stream()));
    }

    /** In days. DTEND is the day after the last; files that name the first day again mean one day. */
    private int length(LocalDate first) {
        if (end == null) {
            return duration == null ? 1 : checked(duration, WrittenDates.wholeDays(duration));
        }
        LocalDate after = WrittenDates.day(end).orElseThrow(() -> end.fault("must be a date, as DTSTART is"));
        return after.equals(first) ? 1 : checked(end, ChronoUnit.DAYS.between(first, after));
    }

    private static int checked(ContentLine line, long days) {
        if (days < 1 || days > LONGEST) {
            throw line.fault("the event must take from 1 to " + LONGEST + " days");
        }
        return (int) days;
    }

    private static ContentLine once(ContentLine before, ContentLine line) {
        if (before != null) {
            throw line.fault("an event has one RRULE");
        }
        return line;
    }
}
