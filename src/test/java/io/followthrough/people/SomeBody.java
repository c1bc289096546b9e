package io.followthrough.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;

/** People and teams that are not stored, for rules that need no database. */
public final class SomeBody {

    private static final Instant LONG_AGO = Instant.EPOCH;

    private SomeBody() {}

    public static Team team(String slug) {
        return new Team(slug, new TeamDetails(slug, ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                java.util.Set.of(), null, null), LONG_AGO);
    }

    public static Person called(String name) {
        return new Person(name + "@example.org", new PersonDetails(name, ZoneOffset.UTC, null, null), LONG_AGO);
    }
}
