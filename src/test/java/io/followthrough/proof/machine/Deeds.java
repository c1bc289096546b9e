package io.followthrough.proof.machine;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import io.restassured.response.Response;

/** What all kinds of deeds need: whom and what to choose, and whether it was done. */
abstract class Deeds {

    final World world;
    final Api api;
    final Random random;
    final Differences differences;

    Deeds(World world, Api api, Random random, Differences differences) {
        this.world = world;
        this.api = api;
        this.random = random;
        this.differences = differences;
    }

    /** One thing at a time happens to each. */
    Optional<Task> task(Instant now, Predicate<Task> which) {
        return any(world.tasks.values().stream().filter(task -> task.changedAt.isBefore(now)).filter(which).toList());
    }

    Optional<Human> human(Predicate<Human> which) {
        return any(world.active().stream().filter(which).toList());
    }

    private <T> Optional<T> any(java.util.List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** @return whether it was done */
    boolean tell(Task task, Instant now, Response answer, String deed) {
        boolean done = answer.statusCode() < 300;
        task.changedAt = done ? now : task.changedAt;
        world.story.tell(now, task.key + " " + deed + (done ? "" : ": refused, " + answer.statusCode()));
        return done;
    }

    /** What the service says of it must be what the oracle thinks. */
    void agree(Task task, Instant now, Response answer) {
        String expected = "state of " + task.key + ": " + task.status + ", owner " + task.owner + ", due " + task.dueOn
                + ", check "
                + task.checkOn;
        String actual = "state of " + task.key + ": " + answer.path("status") + ", owner " + answer.path("owner") + ", due "
                + answer.path("dueOn") + ", check " + answer.path("effectivenessDueOn");
        differences.compare(now, java.util.List.of(expected), java.util.List.of(actual));
    }
}
