package io.followthrough.people.enrolment;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;

/**
 * One line of a file.
 *
 * @param line on which it begins, from 1
 * @param cells by column; a column that the file does not have is missing
 */
record CsvRow(int line, Map<String, String> cells, Faults faults) {

    /** What the cell says; null when it is empty, and what there was when the file does not have the column. */
    String text(String column, String present) {
        String cell = cells.get(column);
        if (cell == null) {
            return present;
        }
        return cell.isEmpty() ? null : cell;
    }

    /** The same of something that is not a text; a cell that cannot be read is noted. */
    <T> T value(String column, T present, Function<String, T> reading, String expectation) {
        String cell = cells.get(column);
        if (cell == null) {
            return present;
        }
        try {
            return cell.isEmpty() ? null : reading.apply(cell);
        } catch (DateTimeException | IllegalArgumentException e) {
            fault(column, expectation);
            return present;
        }
    }

    void fault(String column, String detail) {
        faults.add(line, column, detail);
    }
}
