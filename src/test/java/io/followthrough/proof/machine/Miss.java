package io.followthrough.proof.machine;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** A violation as the oracle knows it. */
final class Miss {

    final String kind;
    final LocalDate dueOn;
    boolean open = true;
    /** By the number of the step: to the lead or to the manager. */
    final SortedMap<Integer, String> steps = new TreeMap<>();

    Miss(String kind, LocalDate dueOn) {
        this.kind = kind;
        this.dueOn = dueOn;
    }
}
