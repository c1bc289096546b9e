package io.followthrough.web.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.people.Person;
import io.followthrough.people.Team;

/**
 * What a team is.
 *
 * @param lead a name; null when nobody leads it
 * @param manager a name; null when escalations end at the lead
 * @param holidays the next ones, from today on
 */
record TeamFacts(String slug, String name, String zone, String lead, String manager, List<DayOfWeek> workingDays,
        List<LocalDate> holidays) {

    private static final int MOST_HOLIDAYS = 3;

    static TeamFacts of(Team team, LocalDate today) {
        return new TeamFacts(team.slug(), team.name(), team.zone().getId(), team.lead().map(Person::name).orElse(null),
                team.manager().map(Person::name).orElse(null), team.calendar().workingDays().stream().sorted().toList(),
                team.calendar().holidays().stream().filter(day -> !day.isBefore(today)).sorted().limit(MOST_HOLIDAYS).toList());
    }
}
