package io.followthrough.intake.reading;

import static io.followthrough.intake.reading.UnreadableDocument.Reason.BINARY;
import static io.followthrough.intake.reading.UnreadableDocument.Reason.EMPTY;
import static io.followthrough.intake.reading.UnreadableDocument.Reason.TOO_COMPLEX;
import static io.followthrough.intake.reading.UnreadableDocument.Reason.TOO_LARGE;

import java.util.ArrayDeque;

/** Refuses, before anything is parsed, what would cost more than a document is worth. */
final class DocumentLimits {

    static final int MOST_BYTES = 1024 * 1024;
    private static final int DEEPEST = 50;
    private static final int MOST_PIPES_IN_A_LINE = 200;
    private static final int MOST_CELLS = 50_000;
    private static final int MOST_LINES = 10_000;
    private static final int MOST_WORDS_IN_A_LINE = 4_000;
    private static final int MOST_TAGS = 20_000;

    private final ArrayDeque<Integer> indents = new ArrayDeque<>();
    private int columns;
    private long cells;
    private long tags;

    private DocumentLimits() {}

    static void check(String markdown) {
        if (bytes(markdown) > MOST_BYTES) {
            throw new UnreadableDocument(TOO_LARGE, null, "The document is larger than 1 MiB.");
        }
        if (markdown.isBlank() || markdown.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableDocument(EMPTY, null, "The document is empty.");
        }
        var limits = new DocumentLimits();
        var line = 0;
        for (var text : (Iterable<String>) markdown.lines()::iterator) {
            limits.check(text, ++line);
        }
    }

    private void check(String text, int line) {
        refuseBinary(text, line);
        refuse(line > MOST_LINES, line, "The document has more than %d lines.".formatted(MOST_LINES));
        refuse(markers(text) > DEEPEST || nesting(text) > DEEPEST, line,
                "Lists or quotations are nested more than %d deep.".formatted(DEEPEST));
        countCells(text, line);
        tags += text.chars().filter(character -> character == '<').count();
        refuse(tags > MOST_TAGS, line, "The document has more than %d HTML tags.".formatted(MOST_TAGS));
        refuse(text.length() > MOST_WORDS_IN_A_LINE && PunctuationRuns.pieces(text) > MOST_WORDS_IN_A_LINE, line,
                "The line has more than %d words.".formatted(MOST_WORDS_IN_A_LINE));
        refuse(PunctuationRuns.areTooMany(text), line, "The line has too much mark-up to be read.");
    }

    private static void refuseBinary(String text, int line) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character < ' ' && character != '\t' && character != '\f' && character != '\u000B' && character != '\u001B') {
                throw new UnreadableDocument(BINARY, line, "The document holds control characters; it is not text.");
            }
        }
    }

    /** A table repeats its columns on every line below, however short that line is. */
    private void countCells(String text, int line) {
        var pipes = (int) text.chars().filter(character -> character == '|').count();
        refuse(pipes > MOST_PIPES_IN_A_LINE, line, "A table has more than %d columns.".formatted(MOST_PIPES_IN_A_LINE));
        var isDelimiter = text.indexOf('-') >= 0 && text.chars().allMatch(character -> "|-: \t>".indexOf(character) >= 0);
        columns = text.isBlank() ? 0 : isDelimiter ? Math.max(columns, pipes + 1) : columns;
        cells += Math.max(columns, pipes);
        refuse(cells > MOST_CELLS, line, "The tables have more than %d cells.".formatted(MOST_CELLS));
    }

    /** How many quotations and lists the line opens by itself. */
    private static int markers(String text) {
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (">-*+".indexOf(character) >= 0
                    || ".)".indexOf(character) >= 0 && i > 0 && Character.isDigit(text.charAt(i - 1))) {
                count++;
            } else if (character != ' ' && character != '\t' && !Character.isDigit(character)) {
                break;
            }
        }
        var isRule = text.chars().filter(character -> character != ' ' && character != '\t').distinct().count() == 1
                && !text.contains(">");
        return isRule && text.length() < 500 ? 0 : count;
    }

    /** How deep the line is by its indentation below others. */
    private int nesting(String text) {
        var indent = 0;
        while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
            indent++;
        }
        if (indent == text.length() || indent == 0) {
            indents.clear();
            return 0;
        }
        if (!Character.isDigit(text.charAt(indent)) && "-*+".indexOf(text.charAt(indent)) < 0) {
            return indents.size();
        }
        while (!indents.isEmpty() && indents.peek() >= indent) {
            indents.pop();
        }
        indents.push(indent);
        return indents.size();
    }

    private static void refuse(boolean isTooMuch, int line, String message) {
        if (isTooMuch) {
            throw new UnreadableDocument(TOO_COMPLEX, line, message);
        }
    }

    private static long bytes(String text) {
        return text.length() > MOST_BYTES
                ? text.length()
                : text.chars()
                        .mapToLong(character -> character < 0x80
                                ? 1
                                : character < 0x800 || Character.isSurrogate((char) character) ? 2 : 3)
                        .sum();
    }
}
