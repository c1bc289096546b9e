package io.followthrough.web.reporting;

import java.util.List;

import io.followthrough.report.Row;
import io.followthrough.web.page.Viewer;

/** What the rows of an answer without groups come to, where they share something out: the weeks of a flow, the policies of violations. */
final class Totals {

    private Totals() {}

    static List<Line> of(List<Line> lines, Viewer viewer) {
        if (lines.isEmpty() || !sharesOut(lines.getFirst())) {
            return List.of();
        }
        return List.of(new Line(lines.getFirst().cells().stream().map(Cell::measure)
                .map(measure -> total(measure, lines, viewer)).toList()));
    }

    private static boolean sharesOut(Line line) {
        return line.cells().stream().map(Cell::measure)
                .anyMatch(measure -> measure == Measure.WEEK || measure == Measure.POLICY);
    }

    private static Cell total(Measure measure, List<Line> lines, Viewer viewer) {
        return switch (measure.kind()) {
            case RATE -> Cell.of(measure,
                    Row.rate(sum(Measure.EXCUSED, lines), sum(Measure.DENOMINATOR, lines)), viewer);
            case COUNT -> Cell.of(measure, measure == Measure.OPEN
                    ? (Long) (long) lines.getLast().cell(measure).number()
                    : (Long) sum(measure, lines), viewer);
            default -> Cell.empty(measure);
        };
    }

    private static long sum(Measure measure, List<Line> lines) {
        return lines.stream().mapToLong(line -> (long) line.cell(measure).number()).sum();
    }
}
