package io.followthrough.reminder;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * One part of a digest.
 *
 * @param lines the most urgent ones
 * @param total how many follow-ups there are, those without a line included
 * @param worst the most days that one of them is late
 * @param all the page that lists them all
 */
record Section(SectionKind kind, List<Line> lines, int total, int worst, URI all) {

    Section {
        lines = List.copyOf(lines);
    }

    /** @param toPage gives the page that lists what the section leaves out */
    static Section of(SectionCollector<SectionKind> collected, Function<ReadersView, Line> toLine,
            Function<SectionKind, URI> toPage) {
        return new Section(collected.kind(), collected.kept().map(toLine).toList(), collected.total(), collected.worst(),
                toPage.apply(collected.kind()));
    }

    public String title() {
        return kind.title();
    }

    public int more() {
        return total - lines.size();
    }

    public List<LineAction.Offer> offers(Line line) {
        return kind.actions().stream().filter(action -> action.fits(line.status())).map(action -> action.on(line.link()))
                .toList();
    }

    /** The same with at most so many lines. */
    Section shortened(int most) {
        return new Section(kind, lines.subList(0, Math.min(most, lines.size())), total, worst, all);
    }

    String inSubject() {
        String lateness = kind.isAboutLateness() ? " (worst " + Late.days(worst) + ")" : "";
        return total + " " + kind.inSubject() + lateness;
    }
}
