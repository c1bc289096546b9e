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
    private int weekly;
    private int atOnce;
    private int steps;

    Oracle(World world) {
        this.world = world;
    }

    /** @return all that has to be found afterwards, a line each */
    List<String> tick(Instant now, boolean serverIsThere) {
        List<String> expected = new ArrayList<>();
        atOnce += world.atOnce.size();
        world.atOnce.forEach(delivery::queue);
        world.atOnce.clear();
        world.tasks.values().forEach(task -> expected.addAll(ExpectedEscalation.of(task, now)));
        steps += expected.size();
        world.teams.stream().map(team -> team.lead).filter(lead -> lead.weeklyAt == null).forEach(lead -> lead.weeklyAt = now);
        for (Human human : world.people) {
            boolean weeklyFirst = human.weeklyAt != null && human.weeklyAt.isBefore(human.lookAt);
            if (weeklyFirst) {
                weekly(human, now, expected);
            }
            digest(human, now, expected);
            if (!weeklyFirst) {
                weekly(human, now, expected);
            }
        }
        expected.addAll(delivery.run(now, serverIsThere));
        return expected;
    }

    private void weekly(Human human, Instant now, List<String> expected) {
        if (human.weeklyAt == null || human.weeklyAt.isAfter(now)) {
            return;
        }
        ExpectedWeekly report = new ExpectedWeekly(world, human, now);
        boolean isDue = report.isDue();
        human.weeklyAt = report.next();
        if (isDue) {
            human.toldWeeks.add(report.monday());
            weekly++;
            expected.add("weekly report of " + human + " for " + report.monday());
            delivery.queue("weekly report", human, report.monday(), human.weeklyAt);
        }
    }

    private void digest(Human human, Instant now, List<String> expected) {
        if (human.lookAt.isAfter(now)) {
            return;
        }
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
            delivery.queue("digest", human, today, human.lookAt);
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

    int weekly() {
        return weekly;
    }

    int atOnce() {
        return atOnce;
    }

    /** Violations and steps. */
    int steps() {
        return steps;
    }
}
