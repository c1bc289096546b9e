package io.followthrough.intake.reading;

/** Counts the characters of a line that a Markdown parser has to pair: emphasis, brackets, tags and code. */
final class PunctuationRuns {

    private static final int MOST = 5_000;

    private PunctuationRuns() {}

    static boolean areTooMany(String line) {
        return line.length() > MOST && line.chars().filter(character -> "*_[]<>`!&\\(~".indexOf(character) >= 0).count() > MOST;
    }
}
