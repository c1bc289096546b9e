package io.followthrough.reminder;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers one section: keeps the first few, counts the others. */
final class SectionCollector {

    private final SectionKind kind;
    private final int mostLines;
    private final List<ReadersView> kept = new ArrayList<>();
    /** What concerns the reader and somebody they stand in for is said once. */
    private final Set<Long> listed = new HashSet<>();
    private int total;
    private int worst;

    SectionCollector(SectionKind kind, int mostLines) {
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

    /** @param toPage gives the page that lists what a section leaves out */
    Section section(Function<ReadersView, Line> toLine, Function<SectionKind, URI> toPage) {
        return new Section(kind, kept.stream().map(toLine).toList(), total, worst, toPage.apply(kind));
    }
}
