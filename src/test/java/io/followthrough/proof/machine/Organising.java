package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Teams get other leads, holidays and zones; people leave, and their work goes to others. */
final class Organising extends Deeds {

    private static final List<String> ZONES = List.of("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Pacific/Auckland");

    Organising(World world, Api api, Random random, Differences differences) {
        super(world, api, random, differences);
    }

    void lead(Instant now) {
        Crew team = team();
        human(_ -> true).ifPresent(human -> change(team, now, Map.of("lead", human.email), () -> team.lead = human));
    }

    void manager(Instant now) {
        Crew team = team();
        Human manager = oneIn(4) ? null : human(_ -> true).orElse(null);
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("manager", manager == null ? null : manager.email);
        change(team, now, wanted, () -> team.manager = manager);
    }

    void holiday(Instant now) {
        Crew team = team();
        Set<LocalDate> holidays = new HashSet<>(team.week.holidays());
        LocalDate day = team.week.today(now).plusDays(random.nextInt(6));
        if (!holidays.remove(day)) {
            holidays.add(day);
        }
        Week week = new Week(team.week.zone(), team.week.days(), holidays);
        change(team, now, Map.of("holidays", week.writtenHolidays()), () -> team.week = week);
    }

    void workingDays(Instant now) {
        Crew team = team();
        Week week = new Week(team.week.zone(), Beginning.WEEKS.get(random.nextInt(Beginning.WEEKS.size())),
                team.week.holidays());
        change(team, now, Map.of("workingDays", week.days()), () -> team.week = week);
    }

    void zone(Instant now) {
        Crew team = team();
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        change(team, now, Map.of("zone", zone.getId()),
                () -> team.week = new Week(zone, team.week.days(), team.week.holidays()));
    }

    /** Few at a time, or nobody would be left. */
    void leave(Instant now) {
        if (world.active().size() * 5 < world.people.size() * 4) {
            return;
        }
        human(_ -> true).ifPresent(leaving -> {
            Human heir = human(human -> human != leaving).orElseThrow();
            boolean leads = world.teams.stream().anyMatch(team -> team.lead == leaving || team.manager == leaving);
            Human handTo = oneIn(2) ? heir : null;
            Map<String, Object> how = new HashMap<>(Map.of("reason", "Has left"));
            if (handTo != null) {
                how.put("handTo", handTo.email);
            }
            if (leads) {
                how.put("successor", heir.email);
            }
            if (api.does("PUT", "/people/" + leaving.email + "/deactivation", null, how)) {
                world.story.tell(now, leaving.email + " leaves: " + how);
                world.teams.forEach(team -> succeed(team, leaving, heir));
                leaving.active = false;
                world.tasks.values().stream().filter(task -> task.owner == leaving && !isFinished(task)).forEach(task -> {
                    task.changedAt = now;
                    task.owner = handTo == null ? task.team.lead : handTo;
                    world.assigned(task, null, now);
                    world.story.tell(now, task.key + " goes from " + leaving + " to " + task.owner);
                });
            }
        });
    }

    private static boolean isFinished(Task task) {
        return task.isFinished() && (task.checkOn == null || task.checked || task.status.equals("wont_do"));
    }

    private static void succeed(Crew team, Human leaving, Human heir) {
        team.lead = team.lead == leaving ? heir : team.lead;
        team.manager = team.manager == leaving ? heir : team.manager;
    }

    void comeBack(Instant now) {
        world.people.stream().filter(human -> !human.active).findFirst().ifPresent(human -> {
            if (api.does("DELETE", "/people/" + human.email + "/deactivation", null, null)) {
                human.active = true;
                human.reconsider(now);
                world.story.tell(now, human.email + " comes back");
            }
        });
    }

    private Crew team() {
        return world.teams.get(random.nextInt(world.teams.size()));
    }

    private void change(Crew team, Instant now, Map<String, ?> wanted, Runnable change) {
        List<?> before = List.of(team.week, Objects.toString(team.lead), Objects.toString(team.manager));
        boolean done = api.does("PATCH", "/teams/" + team.slug, null, wanted);
        world.story.tell(now, team.slug + " gets " + wanted + (done ? "" : ": refused"));
        if (done) {
            Week week = team.week;
            change.run();
            world.tasks.values().stream().filter(task -> task.team == team).forEach(task -> task.movesFrom(week, now));
            if (!before.equals(List.of(team.week, Objects.toString(team.lead), Objects.toString(team.manager)))) {
                world.people.stream().filter(human -> human.home == team).forEach(human -> human.reconsider(now));
            }
        }
    }
}
