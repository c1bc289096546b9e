package io.followthrough.people;

import java.time.ZoneId;

/**
 * What can be said and changed about a person.
 *
 * @param zone null for the team's zone
 * @param locale a BCP 47 tag; null when they have not said
 * @param team their home team; null for none
 */
record PersonDetails(String name, ZoneId zone, String locale, Team team) {}
