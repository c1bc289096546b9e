package io.followthrough.proof.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everybody and everything, as the oracle knows it. */
final class World {

    final List<Crew> teams = new ArrayList<>();
    final List<Human> people = new ArrayList<>();
    /** By number. */
    final Map<Integer, Task> tasks = new TreeMap<>();
    final Story story = new Story();

    List<Human> active() {
        return people.stream().filter(human -> human.active).toList();
    }

    /** What was queued for a person who is to act now, and is still with the service. */
    final List<AtOnce> atOnce = new ArrayList<>();

    /** Their owner hears at once of a P0 that has become theirs to do, unless they did it themselves or want no mails now. */
    void assigned(Task task, Human actor, Instant now) {
        if (task.rule.priority().equals("P0") && task.isWanted()) {
            tellOwner("assigned", task, actor, now);
        }
    }

    /** So does whoever owns what was completed and is not done yet. */
    void returned(Task task, Human actor, Instant now) {
        tellOwner("returned", task, actor, now);
    }

    private void tellOwner(String what, Task task, Human actor, Instant now) {
        Human owner = task.owner;
        if (owner != null && owner != actor && owner.active && owner.subscribed && !owner.isAway(now)) {
            atOnce.add(new AtOnce(what, task, owner));
        }
    }

    void add(Task task) {
        tasks.put(task.number(), task);
    }
}
