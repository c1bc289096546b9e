package io.followthrough.proof.machine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import io.followthrough.Given;

/** The teams and people that there are at first. */
final class Beginning {

    private static final List<String> ZONES = List.of("Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu",
            "Pacific/Kiritimati", "America/New_York", "Pacific/Auckland", "America/St_Johns", "Pacific/Pago_Pago",
            "Asia/Kolkata",
            "America/Santiago", "Pacific/Chatham", "Africa/Casablanca");
    static final List<Set<DayOfWeek>> WEEKS = List.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), EnumSet.allOf(DayOfWeek.class));

    private final World world;
    private final Api api;
    private final Random random;

    Beginning(World world, Api api, Random random) {
        this.world = world;
        this.api = api;
        this.random = random;
    }

    void make(Settings settings) {
        for (int i = 0; i < settings.teams(); i++) {
            team(i, settings);
        }
        for (int i = 0; i < settings.people(); i++) {
            person(world.teams.get(i % settings.teams()), settings.start());
        }
        for (Crew team : world.teams) {
            lead(team, world.people.get(random.nextInt(world.people.size())), settings.start());
        }
    }

    private void team(int number, Settings settings) {
        Week week = new Week(ZoneId.of(ZONES.get(number % ZONES.size())),
                WEEKS.get(number % 3 == 0 ? 0 : number % WEEKS.size()),
                holidays(settings));
        String slug = Given
                .aTeam(Map.of("zone", week.zone().getId(), "workingDays", week.days(), "holidays", week.writtenHolidays()));
        Crew team = new Crew(slug, week);
        world.teams.add(team);
        world.story.tell(settings.start(), slug + " works " + week);
    }

    Set<LocalDate> holidays(Settings settings) {
        Set<LocalDate> holidays = new HashSet<>();
        LocalDate first = LocalDate.ofInstant(settings.start(), ZoneId.of("UTC"));
        for (int i = random.nextInt(1 + settings.days() / 10); i >= 0; i--) {
            holidays.add(first.plusDays(random.nextInt(settings.days())));
        }
        return holidays;
    }

    Human person(Crew home, Instant now) {
        Human human = new Human(Given.aPerson(home.slug), home);
        if (random.nextInt(4) == 0) {
            human.own = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        }
        human.lookAt = human.nextAfter(now);
        if (human.own != null) {
            api.must("PATCH", "/people/" + human.email, Map.of("zone", human.own.getId()));
            human.reconsider(now);
        }
        world.people.add(human);
        world.story.tell(now, human.email + " comes to " + home + " in " + human.zone());
        return human;
    }

    /** Somebody leads the team, and mostly somebody manages it. */
    private void lead(Crew team, Human lead, Instant now) {
        team.lead = lead;
        team.manager = random.nextInt(5) == 0 ? null : world.people.get(random.nextInt(world.people.size()));
        Map<String, Object> change = new HashMap<>(Map.of("lead", lead.email));
        if (team.manager != null) {
            change.put("manager", team.manager.email);
        }
        api.must("PATCH", "/teams/" + team.slug, change);
        world.people.stream().filter(human -> human.home == team).forEach(human -> human.reconsider(now));
        world.story.tell(now, lead.email + " leads " + team + ", manager " + team.manager);
    }
}
