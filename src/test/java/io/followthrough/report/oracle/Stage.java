package io.followthrough.report.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.time.MovableClock;

/** What all deeds of one history need: chance, the clock, the API, and what has happened until now. */
final class Stage {

    final Random random;
    final MovableClock clock;
    final Door door;
    final List<Event> events = new ArrayList<>();
    final World world = new World();
    final List<String> teams = new ArrayList<>();
    final List<String> people = new ArrayList<>();

    Stage(Random random, MovableClock clock, Door door) {
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

    /** By anybody, an admin mostly. */
    Optional<JsonNode> does(String method, String path, Object body) {
        return door.send(method, path, oneIn(3) ? one(people) : null, body);
    }
}
