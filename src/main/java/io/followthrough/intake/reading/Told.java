package io.followthrough.intake.reading;

/** A text and the line that it begins in; {@code line} is 0 where that is not known. */
record Told(String text, int line) {

    static String textOf(Told told) {
        return told == null ? null : told.text();
    }
}
