package io.followthrough.intake.reading;

/** Counts the characters of a line that a Markdown parser has to pair: emphasis, brackets, tags and code. */
final class PunctuationRuns {

    private static final int MOST = 5_000;

    private PunctuationRuns() {}

    /** How often the line changes between words and what separates them. */
    static int pieces(String line) {
        var pieces = 0;
        var inWord = false;
        for (var i = 0; i < line.length(); i++) {
            var isWord = Character.isLetter(line.charAt(i));
            pieces += isWord && !inWord || Character.isDigit(line.charAt(i)) != (i > 0 && Character.isDigit(line.charAt(i - 1)))
                    ? 1
                    : 0;
            inWord = isWord;
        }
        return pieces;
    }

    static boolean areTooMany(String line) {
        return line.length() > MOST && line.chars().filter(character -> "*_[]<>`!&\\(~".indexOf(character) >= 0).count() > MOST;
    }
}
