package io.followthrough.report.oracle;

import java.time.LocalDate;

/**
 * A deadline that was missed, as it was recorded.
 *
 * @param deadline complete or assign
 * @param since the first day of being late
 */
record Miss(String followUp, String policy, String deadline, LocalDate since, boolean isExcused) {}
