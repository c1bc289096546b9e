package io.followthrough.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A team as clients read it.
 *
 * @param lead an e-mail address; null when nobody leads it
 * @param manager an e-mail address; null when escalations end at the lead
 */
public record TeamView(String slug, String name, ZoneId zone, String lead, String manager, List<DayOfWeek> workingDays,
        List<LocalDate> holidays) {

    public static TeamView from(Team team) {
        return new TeamView(team.slug(), team.name(), team.zone(), team.lead().map(Person::email).orElse(null),
                team.manager().map(Person::email).orElse(null), team.calendar().workingDays().stream().sorted().toList(),
                team.calendar().holidays().stream().sorted().toList());
    }
}
