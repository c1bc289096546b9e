package io.followthrough.web.reporting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.followthrough.report.Row;
import io.followthrough.web.page.Viewer;

/** A row of a report, as its viewer reads it. */
record Line(List<Cell> cells) {

    /** @param columns those that the row lacks stay empty */
    static Line of(Row row, List<String> columns, Viewer viewer) {
        return new Line(columns.stream().map(column -> row.columns().containsKey(column)
                ? Cell.of(Measure.of(column), row.columns().get(column), viewer)
                : Cell.empty(Measure.of(column))).toList());
    }

    /** Whether some of what it counts is too young to tell. */
    public boolean isIncomplete() {
        return cells.stream().anyMatch(cell -> cell.measure() == Measure.INCOMPLETE && "true".equals(cell.value()));
    }

    public boolean isGappy() { return cells.stream().anyMatch(Cell::isMissing); }

    Cell cell(Measure measure) {
        return cells.stream().filter(cell -> cell.measure() == measure).findFirst().orElseThrow();
    }

    /** The names that it goes by, with a dot between them; empty when it is about everything. */
    String label(List<Measure> names) {
        return names.stream().map(this::cell).map(Cell::text).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
