package io.followthrough.proof.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A section of a digest in one line: {@code Overdue (2): FU-7 +14, FU-8 +1}. */
record Said(String title, int count, List<String> lines) {

    static final int LINES = 20;

    /** A line of it. */
    static String line(String key, long daysLate) {
        return daysLate == 0 ? key : key + " +" + daysLate;
    }

    static Said of(String title, List<String> lines) {
        return new Said(title, lines.size(), new ArrayList<>(lines.subList(0, Math.min(LINES, lines.size()))));
    }

    static String all(List<Said> sections) {
        return sections.stream().map(Said::toString).collect(Collectors.joining(" | "));
    }

    @Override
    public String toString() {
        return title + " (" + count + "): " + String.join(", ", lines);
    }
}
