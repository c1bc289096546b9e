package io.followthrough.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Calendars, days and moments of all kinds, rather often around a change of the clocks. */
public class SomeCalendar extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int DAYS = 45 * 365;
    /** Gaps and overlaps at and over midnight, of half an hour and of two, and days that were left out or came twice. */
    private static final List<String> ODD = List.of("America/Sao_Paulo", "America/St_Johns", "America/Havana", "Asia/Beirut",
            "Africa/Cairo", "Australia/Lord_Howe", "Antarctica/Troll", "America/Nuuk", "Pacific/Apia", "Pacific/Kwajalein",
            "Asia/Tehran", "Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles");

    @Provide
    public Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(Arbitraries.of(ODD), Arbitraries.of(new java.util.TreeSet<>(ZoneId.getAvailableZoneIds())))
                .map(ZoneId::of);
    }

    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    public Arbitrary<Set<DayOfWeek>> workingDays() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    }

    /** Single days, and weeks on end. */
    @Provide
    public Arbitrary<Set<LocalDate>> holidays() {
        Arbitrary<Set<LocalDate>> single = days().set().ofMaxSize(40);
        Arbitrary<Set<LocalDate>> inARow = Combinators.combine(days(), Arbitraries.integers().between(0, 60))
                .as((first, length) -> first.datesUntil(first.plusDays(length)).collect(Collectors.toSet()));
        return Arbitraries.oneOf(single, inARow);
    }

    @Provide
    public Arbitrary<WorkingCalendar> calendars() {
        return Combinators.combine(zones(), workingDays(), holidays()).as(WorkingCalendar::new);
    }

    /** Half of them within two days of a change of the clocks, where the zone has any. */
    public static Arbitrary<Instant> momentsIn(ZoneId zone) {
        Arbitrary<Instant> any = new SomeCalendar().days().flatMap(day -> Arbitraries.integers().between(0, 86_399)
                .map(second -> day.atStartOfDay(java.time.ZoneOffset.UTC).plusSeconds(second).toInstant()));
        return Arbitraries.oneOf(any, any.flatMap(moment -> Arbitraries.integers().between(-172_800, 172_800)
                .map(seconds -> {
                    var change = zone.getRules().nextTransition(moment);
                    return (change == null ? moment : change.getInstant()).plusSeconds(seconds);
                })));
    }
}
