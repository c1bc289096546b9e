package io.followthrough.proof.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** When the service stands still, and when the mail server is away: for hours mostly, for days sometimes. */
final class Weather {

    private final List<Spell> stops = new ArrayList<>();
    private final List<Spell> away = new ArrayList<>();

    /** From a moment on until before another. */
    record Spell(Instant from, Instant until) {

        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    Weather(Settings settings, Random random) {
        for (int day = 2; day < settings.days() - 2; day += 3 + random.nextInt(4)) {
            spell(stops, settings, day, random);
            spell(away, settings, day + random.nextInt(3), random);
        }
    }

    private static void spell(List<Spell> spells, Settings settings, int day, Random random) {
        Instant from = settings.start().plus(Duration.ofDays(day)).plus(Duration.ofMinutes(random.nextInt(24 * 60)));
        Duration length = random.nextInt(4) == 0
                ? Duration.ofHours(24 + random.nextInt(60))
                : Duration.ofMinutes(20 + random.nextInt(600));
        spells.add(new Spell(from, from.plus(length)));
    }

    boolean stopped(Instant now) {
        return stops.stream().anyMatch(spell -> spell.holds(now));
    }

    boolean mailServerIsThere(Instant now) {
        return away.stream().noneMatch(spell -> spell.holds(now));
    }
}
