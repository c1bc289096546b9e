package io.followthrough.report.oracle;

import java.time.LocalDate;

/**
 * Days, both included.
 *
 * @param first null when nothing limits it
 * @param last null when nothing limits it
 */
record Period(LocalDate first, LocalDate last) {

    boolean isLimited() { return first != null || last != null; }

    boolean isImpossible() { return first != null && last != null && first.isAfter(last); }

    boolean has(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
