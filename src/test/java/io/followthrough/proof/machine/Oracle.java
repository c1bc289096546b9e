package io.followthrough.proof.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what the service has to do at a moment: slowly, plainly, and without asking it. */
final class Oracle {

    private final World world;
    final ExpectedDelivery delivery = new ExpectedDelivery();
    private int digests;
    private int steps;

    Oracle(World world) {
        this.world = world;
    }

    /** @return all that has to be found afterwards, a line each */
    List<String> tick(Instant now, boolean serverIsThere) {
        List<String> expected = new ArrayList<>();
        world.tasks.values().forEach(task -> expected.addAll(ExpectedEscalation.of(task, now)));
        steps += expected.size();
        for (Human human : world.people) {
            if (!human.lookAt.isAfter(now)) {
                digest(human, now, expected);
            }
        }
        expected.addAll(delivery.run(now, serverIsThere));
        return expected;
    }

    private void digest(Human human, Instant now, List<String> expected) {
        LocalDate today = human.today(now);
        human.lookAt = human.nextAfter(now);
        if (!human.mayHearAt(now) || human.told.contains(today)) {
            return;
        }
        List<Said> sections = new ExpectedDigest(world, human, now).sections();
        if (!sections.isEmpty()) {
            human.told.add(today);
            digests++;
            expected.add("digest of " + human + " for " + today + ": " + Said.all(sections));
            delivery.queue(human, today, human.lookAt);
        }
    }

    /** Every one there is, and whether it is open. */
    List<String> violations() {
        return world.tasks.values().stream().flatMap(task -> task.misses.values().stream()
                .map(miss -> task.key + " " + miss.kind + " " + miss.dueOn + (miss.open ? " open" : " closed"))).toList();
    }

    int digests() {
        return digests;
    }

    /** Violations and steps. */
    int steps() {
        return steps;
    }
}
