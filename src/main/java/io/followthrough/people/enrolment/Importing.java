package io.followthrough.people.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.followthrough.history.Happening;

/**
 * What files of one kind tell of.
 *
 * @param <T> what a line asks for
 */
interface Importing<T> {

    CsvFile file();

    /** Reads a line, empty when something is wrong with it, which is noted; what the lines name is looked up once for all of them. */
    Function<CsvRow, Optional<Wish<T>>> reading(List<CsvRow> rows);

    void enroll(List<T> wanted, Happening happening);

    /**
     * What one line asks for.
     *
     * @param before what history knows of it so far; null when it is not there
     */
    record Wish<T>(T request, String key, Map<String, Object> before, Map<String, Object> after) {}
}
