package io.followthrough.reminder;

import java.util.List;

/**
 * One part of a digest.
 *
 * @param lines the most urgent ones
 * @param total how many follow-ups there are, those without a line included
 * @param worst the most days that one of them is late
 */
record Section(SectionKind kind, List<Line> lines, int total, int worst) {

    Section {
        lines = List.copyOf(lines);
    }

    public String title() {
        return kind.title();
    }

    public int more() {
        return total - lines.size();
    }

    String inSubject() {
        String lateness = kind.isAboutLateness() ? " (worst " + Late.days(worst) + ")" : "";
        return total + " " + kind.inSubject() + lateness;
    }
}
