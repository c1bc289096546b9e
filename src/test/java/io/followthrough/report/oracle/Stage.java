package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.time.MovableClock;

/** What all deeds of one history need: chance, the clock, the API, and what has happened until now. */
final class Stage {

    final Random random;
    final MovableClock clock;
    final Door door;
    final Consumer<Instant> escalations;
    final List<Event> events = new ArrayList<>();
    final World world = new World();
    final List<String> teams = new ArrayList<>();
    final List<String> people = new ArrayList<>();

    /** @param escalations looks for missed deadlines at a moment */
    Stage(Random random, MovableClock clock, Door door, Consumer<Instant> escalations) {
        this.escalations = escalations;
        this.random = random;
        this.clock = clock;
        this.door = door;
    }

    void happened(Event event) {
        events.add(event);
        world.happens(event);
    }

    Instant now() {
        return clock.instant();
    }

    <T> T one(Collection<T> some) {
        return some.stream().skip(random.nextInt(some.size())).findFirst().orElseThrow();
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    List<String> followUps() {
        return List.copyOf(world.followUps.keySet());
    }

    /** Often one for which it matters what happens today. */
    String aFollowUp() {
        List<String> due = followUps().stream().filter(key -> world.now(key).dueOn.equals(today(world.now(key).team))).toList();
        return due.isEmpty() || oneIn(2) ? one(followUps()) : one(due);
    }

    LocalDate today(String team) {
        return now().atZone(zone(team)).toLocalDate();
    }

    ZoneId zone(String team) {
        return world.zones.get(team).last();
    }

    /** By anybody, an admin mostly. */
    Optional<JsonNode> does(String method, String path, Object body) {
        return door.send(method, path, oneIn(3) ? one(people) : null, body);
    }
}
