package io.followthrough.people.holidays;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which a team does not work although it would.
 *
 * @param from the first day that a calendar file is read for
 * @param to the last one
 */
public record HolidaysView(LocalDate from, LocalDate to, List<LocalDate> holidays) {}
