package io.followthrough.reminder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers one part: keeps the first few, counts the others. */
final class SectionCollector<K extends Listing> {

    private final K kind;
    private final int mostLines;
    private final List<ReadersView> kept = new ArrayList<>();
    /** What concerns the reader and somebody they stand in for is said once. */
    private final Set<Long> listed = new HashSet<>();
    private int total;
    private int worst;

    SectionCollector(K kind, int mostLines) {
        this.kind = kind;
        this.mostLines = mostLines;
    }

    void offer(ReadersView view) {
        if (kind.lists(view) && isNew(view)) {
            total++;
            worst = Math.max(worst, view.daysLate());
            if (kept.size() < mostLines) {
                kept.add(view);
            }
        }
    }

    private boolean isNew(ReadersView view) {
        return listed.add(view.item().id()) || view.inPlaceOf().isEmpty();
    }

    boolean isEmpty() { return total == 0; }

    Stream<Long> followUps() {
        return kept.stream().map(view -> view.item().id());
    }

    K kind() {
        return kind;
    }

    Stream<ReadersView> kept() {
        return kept.stream();
    }

    int total() {
        return total;
    }

    /** The most days that one of them is late. */
    int worst() {
        return worst;
    }
}
