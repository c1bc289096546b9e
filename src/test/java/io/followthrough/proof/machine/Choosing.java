package io.followthrough.proof.machine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** People say when they want to be told, and move. */
final class Choosing extends Deeds {

    private static final List<String> ZONES = List.of("Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Asia/Kolkata", "Europe/Lisbon", "Australia/Adelaide");

    Choosing(World world, Api api, Random random, Differences differences) {
        super(world, api, random, differences);
    }

    void hour(Instant now) {
        human(_ -> true).ifPresent(human -> {
            int hour = random.nextInt(24);
            prefer(human, now, Map.of("digestHour", hour), () -> {
                human.hour = hour;
                human.saidHour = true;
            });
        });
    }

    void days(Instant now) {
        human(_ -> true).ifPresent(human -> {
            Set<DayOfWeek> days = human.home.week.days().stream().filter(_ -> oneIn(2))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
            Map<String, Object> wanted = new HashMap<>();
            wanted.put("days", days.isEmpty() ? null : days);
            prefer(human, now, wanted, () -> human.chosen = days);
        });
    }

    void pause(Instant now) {
        human(_ -> true).ifPresent(human -> {
            LocalDate until = human.pausedUntil != null ? null : human.today(now).plusDays(random.nextInt(9));
            Map<String, Object> wanted = new HashMap<>();
            wanted.put("pausedUntil", until == null ? null : until.toString());
            prefer(human, now, wanted, () -> human.pausedUntil = until);
        });
    }

    /** Whoever has stopped the mails soon misses them. */
    void subscribe(Instant now) {
        human(human -> !human.subscribed || oneIn(4)).ifPresent(human -> {
            boolean wanted = !human.subscribed;
            prefer(human, now, Map.of("subscribed", wanted), () -> human.subscribed = wanted);
        });
    }

    void moveAway(Instant now) {
        human(_ -> true).ifPresent(human -> {
            String zone = oneIn(4) ? null : ZONES.get(random.nextInt(ZONES.size()));
            Map<String, Object> wanted = new HashMap<>();
            wanted.put("zone", zone);
            if (api.does("PATCH", "/people/" + human.email, human, wanted)) {
                boolean changed = human.own == null ? zone != null : !human.own.getId().equals(zone);
                human.own = zone == null ? null : ZoneId.of(zone);
                if (changed) {
                    human.reconsider(now);
                }
                world.story.tell(now, human.email + " moves to " + zone);
            }
        });
    }

    void changeTeam(Instant now) {
        human(_ -> true).ifPresent(human -> {
            Crew team = world.teams.get(random.nextInt(world.teams.size()));
            if (team != human.home && api.does("PATCH", "/people/" + human.email, null, Map.of("team", team.slug))) {
                human.home = team;
                human.reconsider(now);
                world.story.tell(now, human.email + " is at home in " + team);
            }
        });
    }

    private void prefer(Human human, Instant now, Map<String, ?> wanted, Runnable change) {
        boolean same = same(human, wanted);
        boolean done = api.does("PATCH", "/people/" + human.email + "/preferences", human, wanted);
        world.story.tell(now, human.email + " wants " + wanted + (done ? "" : ": refused"));
        if (done) {
            change.run();
            if (!same) {
                human.reconsider(now);
            }
        }
    }

    /** What is as it was is no change. */
    private static boolean same(Human human, Map<String, ?> wanted) {
        return wanted.entrySet().stream().allMatch(field -> switch (field.getKey()) {
            case "digestHour" -> human.saidHour && field.getValue().equals(human.hour);
            case "days" -> field.getValue() == null ? human.chosen.isEmpty() : field.getValue().equals(human.chosen);
            case "pausedUntil" -> field.getValue() == null
                    ? human.pausedUntil == null
                    : human.pausedUntil != null && field.getValue().equals(human.pausedUntil.toString());
            default -> field.getValue().equals(human.subscribed);
        });
    }
}
