package io.followthrough.people.holidays;

import java.util.Map;

import io.followthrough.problem.ProblemException;

/**
 * One line of a calendar file, put together from those that it was folded into (RFC 5545, section 3.1).
 *
 * @param number of the first line in the file, from 1
 * @param name in upper case
 * @param parameters by their names in upper case
 */
record ContentLine(int number, String name, Map<String, String> parameters, String value) {

    boolean is(String expected) {
        return name.equals(expected);
    }

    /** Whether the value is the one given, in whatever case. */
    boolean says(String expected) {
        return value.strip().equalsIgnoreCase(expected);
    }

    ProblemException fault(String detail) {
        return fault(number, detail);
    }

    /** A file that is understood, but not up to here (422). */
    static ProblemException fault(int number, String detail) {
        return ProblemException.unprocessable("line " + number, detail);
    }
}
