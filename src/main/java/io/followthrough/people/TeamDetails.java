package io.followthrough.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What can be said and changed about a team.
 *
 * @param lead null when nobody leads it yet
 * @param manager null when escalations end at the lead
 */
record TeamDetails(String name, ZoneId zone, Set<DayOfWeek> workingDays, Set<LocalDate> holidays, Person lead,
        Person manager) {}
