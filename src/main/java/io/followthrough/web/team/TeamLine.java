package io.followthrough.web.team;

/**
 * How a team stands, in one line.
 *
 * @param lead a name; null when nobody leads it
 * @param onTime of what was due in the period, the share that was done on time; null when nothing was due
 */
record TeamLine(String slug, String name, String lead, long open, long overdue, Double onTime) {}
