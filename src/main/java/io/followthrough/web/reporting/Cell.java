package io.followthrough.web.reporting;

import java.text.NumberFormat;
import java.time.LocalDate;

import io.followthrough.report.Dimension;
import io.followthrough.web.page.Viewer;

/**
 * One value of a report.
 *
 * @param text as its viewer reads it; null when there is no value
 * @param value as the API writes it, for charts; null when there is none
 */
record Cell(Measure measure, String text, String value) {

    static Cell of(Measure measure, Object value, Viewer viewer) {
        return value == null
                ? new Cell(measure, null, null)
                : new Cell(measure, text(measure, value, viewer), value.toString());
    }

    static Cell empty(Measure measure) {
        return new Cell(measure, "", "");
    }

    public boolean isMissing() { return text == null; }

    boolean isEmpty() { return "".equals(text); }

    /** Whether it says that something is not counted to its end. */
    public boolean isFlag() {
        return measure.kind() == Measure.Kind.FLAG;
    }

    public boolean isNumber() { return measure.isNumber(); }

    /** Zero when there is none. */
    double number() {
        return value == null || value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static String text(Measure measure, Object value, Viewer viewer) {
        return switch (measure.kind()) {
            case TEXT -> value.equals(Dimension.NONE) ? viewer.term(Dimension.NONE) : value.toString();
            case TERM -> viewer.term(value.toString());
            case DATE -> viewer.date((LocalDate) value);
            case COUNT -> viewer.number((Number) value);
            case RATE -> viewer.percent((Double) value);
            case DAYS -> days((Double) value, viewer);
            case FLAG -> "";
        };
    }

    private static String days(Double days, Viewer viewer) {
        NumberFormat form = NumberFormat.getNumberInstance(viewer.locale());
        form.setMinimumFractionDigits(1);
        form.setMaximumFractionDigits(1);
        return form.format(days);
    }
}
