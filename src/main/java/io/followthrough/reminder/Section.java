package io.followthrough.reminder;

import java.net.URI;
import java.util.List;

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
