package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a question is about: the world as it was known then, and what of it the question selects. */
final class Seen {

    private static final Set<String> OF_A_MOMENT = Set.of("overdue", "ageing");
    private static final int DAYS_UNLESS_SAID = 90;

    final Asked asked;
    final Instant now;
    final World world;
    final Period period;

    /** @param present the moment of the question, which it is about unless it says another one */
    Seen(Asked asked, List<Event> events, Instant present) {
        this.asked = asked;
        this.now = asked.asOf() == null ? present : asked.asOf();
        this.world = World.asOf(now, events);
        this.period = OF_A_MOMENT.contains(asked.report()) ? new Period(asked.from(), asked.to()) : lastNinetyDays();
    }

    /** The population that is selected, as it is now. */
    Stream<Item> all() {
        return world.followUps.values().stream().map(life -> item(life.last(), life, incident -> Optional.of(incident.last())))
                .filter(this::isSelected);
    }

    /** The incidents that are selected, as they are now. */
    Stream<Affair> incidents() {
        return world.incidents.entrySet().stream().map(incident -> new Affair(incident.getKey(), incident.getValue().last()))
                .filter(this::isOfSelectedGroup);
    }

    boolean beganInPeriod(Affair incident) {
        return period.has(day(incident.known().beganAt(), incident.known().team()));
    }

    /** @param known what is known of an incident at the moment that the fact is of */
    Item item(Fact fact, Timeline<Fact> life, Function<Timeline<Occurrence>, Optional<Occurrence>> known) {
        return new Item(fact,
                fact.incidents.stream().map(world.incidents::get).flatMap(of -> known.apply(of).stream()).toList(),
                life);
    }

    boolean isSelected(Item item) {
        return !item.fact().isProposed() && isOfSelectedGroup(item);
    }

    boolean isOfSelectedGroup(Grouped item) {
        return item.values("team").stream().anyMatch(asked.teams()::contains)
                && asked.filters().entrySet().stream()
                        .allMatch(filter -> item.values(filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    /** The day in the zone of the team that the follow-up has. */
    LocalDate day(Instant moment, Fact fact) {
        return day(moment, fact.team);
    }

    LocalDate today(Fact fact) {
        return day(now, fact.team);
    }

    boolean createdInPeriod(Item item) {
        return period.has(day(item.fact().createdAt, item.fact()));
    }

    boolean isPastDue(Fact fact) {
        return fact.dueOn.isBefore(today(fact));
    }

    LocalDate day(Instant moment, String team) {
        return moment.atZone(world.zones.get(team).last()).toLocalDate();
    }

    /** Up to the latest local date of the teams, so that no team's today is left out. */
    private Period lastNinetyDays() {
        LocalDate last = asked.to() != null
                ? asked.to()
                : asked.teams().stream().map(team -> day(now, team)).max(Comparator.naturalOrder()).orElseThrow();
        return new Period(asked.from() == null ? last.minusDays(DAYS_UNLESS_SAID - 1) : asked.from(), last);
    }

    /** What a row must say, by report. */
    List<Map<String, Object>> rows() {
        return Restatements.ALL.get(asked.report()).rows(this);
    }
}
