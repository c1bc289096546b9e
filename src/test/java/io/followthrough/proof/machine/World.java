package io.followthrough.proof.machine;

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

    void add(Task task) {
        tasks.put(task.number(), task);
    }
}
