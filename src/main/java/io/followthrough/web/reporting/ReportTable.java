package io.followthrough.web.reporting;

import java.util.List;
import java.util.stream.Stream;

import io.followthrough.report.Answer;
import io.followthrough.report.Row;
import io.followthrough.web.page.Viewer;

/**
 * The rows of a report with what they come to together.
 *
 * @param names the columns that say what a row is about
 * @param lines all of them
 * @param totals about everything; empty when there is nothing to add up
 */
record ReportTable(List<Measure> columns, List<Measure> names, List<Line> lines, List<Line> totals) {

    static final int SHOWN = 500;

    /** @param total the same without groups; null when the answer has none */
    static ReportTable of(Answer<?> answer, Answer<?> total, Viewer viewer) {
        List<Measure> columns = answer.columns().stream().map(Measure::of).toList();
        List<Measure> names = columns.stream().filter(column -> !column.isNumber() && column.kind() != Measure.Kind.FLAG)
                .toList();
        List<Line> lines = lines(answer, answer.columns(), viewer);
        return new ReportTable(columns, names, lines,
                total == null
                        ? Totals.of(lines, viewer)
                        : lines.isEmpty() ? List.of() : lines(total, answer.columns(), viewer));
    }

    /** As many as a page can bear. */
    public List<Line> shown() {
        return lines.size() > SHOWN ? lines.subList(0, SHOWN) : lines;
    }

    /** How many columns before the first number say nothing in a line about everything. */
    public int allSpan() {
        return (int) columns.stream().takeWhile(column -> totals.stream().allMatch(line -> line.cell(column).isEmpty()))
                .count();
    }

    /** What such a line says behind them. */
    public List<Cell> afterAll(Line line) {
        return line.cells().subList(allSpan(), columns.size());
    }

    public boolean isCut() { return lines.size() > SHOWN; }

    public boolean isGappy() { return Stream.concat(shown().stream(), totals.stream()).anyMatch(Line::isGappy); }

    public boolean isIncomplete() { return Stream.concat(shown().stream(), totals.stream()).anyMatch(Line::isIncomplete); }

    /** What has no policy stands for there being none that was missed. */
    private static List<Line> lines(Answer<?> answer, List<String> columns, Viewer viewer) {
        return answer.rows().stream().map(row -> (Row) row)
                .filter(row -> !row.columns().containsKey("policy") || row.columns().get("policy") != null)
                .map(row -> Line.of(row, columns, viewer)).toList();
    }
}
