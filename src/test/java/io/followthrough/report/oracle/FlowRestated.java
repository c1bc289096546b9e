package io.followthrough.report.oracle;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What opened and closed in each week of each team's own zone, and what was open when it ended there. */
final class FlowRestated implements Restatement {

    /** What there is to count, in the week of its Monday. */
    private record Counted(Item item, LocalDate week, String column) {}

    static Period weeks(Period asked) {
        return new Period(asked.first().with(DayOfWeek.MONDAY), asked.last().with(DayOfWeek.SUNDAY));
    }

    @Override
    public List<Map<String, Object>> rows(Seen seen) {
        Period weeks = weeks(seen.period);
        Map<Map<String, Object>, Map<LocalDate, long[]>> groups = new LinkedHashMap<>();
        if (seen.asked.groupBy().isEmpty()) {
            groups.put(Map.of(), nothing(weeks));
        }
        List<String> columns = List.of("opened", "closed", "open");
        Stream.concat(turns(seen, weeks), standing(seen, weeks)).filter(counted -> seen.isOfSelectedGroup(counted.item()))
                .forEach(counted -> Groups.of(seen.asked.groupBy(), counted.item())
                        .forEach(group -> groups.computeIfAbsent(group, _ -> nothing(weeks)).get(counted.week())[columns
                                .indexOf(counted.column())]++));
        return groups.entrySet().stream().flatMap(group -> group.getValue().entrySet().stream()
                .map(week -> Groups.joined(group.getKey(), row(week.getKey(), week.getValue())))).toList();
    }

    private static Map<String, Object> row(LocalDate week, long[] counts) {
        return Columns.of("week", week.toString(), "opened", counts[0], "closed", counts[1], "net", counts[0] - counts[1],
                "open", counts[2]);
    }

    private static Map<LocalDate, long[]> nothing(Period weeks) {
        Map<LocalDate, long[]> counts = new LinkedHashMap<>();
        each(weeks).forEach(week -> counts.put(week, new long[3]));
        return counts;
    }

    private static Stream<LocalDate> each(Period weeks) {
        return weeks.first().datesUntil(weeks.last()).filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    private static Stream<Counted> turns(Seen seen, Period weeks) {
        return seen.world.followUps.values().stream().flatMap(life -> life.all().entrySet().stream().flatMap(entry -> {
            boolean wasOpen = life.before(entry.getKey()).filter(Fact::isOpen).isPresent();
            Fact fact = entry.getValue();
            LocalDate day = seen.day(entry.getKey(), fact);
            return wasOpen == fact.isOpen() || !weeks.has(day)
                    ? Stream.<Counted>empty()
                    : Stream.of(new Counted(seen.item(fact, life, incident -> incident.at(entry.getKey())),
                            day.with(DayOfWeek.MONDAY), wasOpen ? "closed" : "opened"));
        }));
    }

    /** A week that is not over yet ends now. */
    private static Stream<Counted> standing(Seen seen, Period weeks) {
        return each(weeks).flatMap(week -> seen.world.zones.entrySet().stream().flatMap(team -> {
            ZoneId zone = team.getValue().last();
            Instant end = week.plusDays(7).atStartOfDay(zone).toInstant();
            return seen.world.followUps.values().stream()
                    .flatMap(life -> end.isAfter(seen.now)
                            ? open(seen, week, team.getKey(), life, Optional.of(life.last()),
                                    known -> Optional.of(known.last()))
                            : open(seen, week, team.getKey(), life, life.before(end), known -> known.before(end)));
        }));
    }

    private static Stream<Counted> open(Seen seen, LocalDate week, String team, Timeline<Fact> life, Optional<Fact> then,
            Function<Timeline<Occurrence>, Optional<Occurrence>> known) {
        return then.filter(fact -> fact.isOpen() && fact.team.equals(team)).stream()
                .map(fact -> new Counted(seen.item(fact, life, known), week, "open"));
    }
}
