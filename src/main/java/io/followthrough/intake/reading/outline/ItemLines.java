package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;

/** Separates what CommonMark joins: items marked by other bullets than {@code -}, {@code *} and {@code +}, in running lines. */
final class ItemLines {

    private static final String BULLETS = "•●◦○▪▫■□◆◇‣⁃∙·—–-*+→➡➜➤►▶>»✓";
    private static final String BOXES = "☐⬜🔲☑✅✔❌🔳";

    private ItemLines() {}

    /** An item of a list, whose text may hold further items on its lines. */
    static Block.Item item(Block.Paragraph paragraph, Boolean checked, boolean numbered, List<Block> rest, int line) {
        if (paragraph == null) {
            return new Block.Item(Text.EMPTY, checked, numbered, rest, line);
        }
        var own = new ArrayList<Text>();
        var children = new ArrayList<Block>();
        for (var each : paragraph.lines()) {
            if (!own.isEmpty() && looksLikeItem(each.text().plain())) {
                children.add(marked(each));
            } else if (!own.isEmpty() && isLabelled(each.text())) {
                children.add(new Block.Item(each.text(), null, false, List.of(), each.line()));
            } else if (children.isEmpty()) {
                own.add(each.text());
            } else {
                extendLast(children, each);
            }
        }
        children.addAll(rest);
        return new Block.Item(Text.joined(own), checked, numbered, children, line);
    }

    /** {@code Owner: Ada} on a line of its own. */
    private static boolean isLabelled(Text text) {
        var label = Label.of(text);
        return label != null && !label.value().isEmpty() && Character.isUpperCase(label.name().codePointAt(0))
                && label.name().indexOf(' ') == label.name().lastIndexOf(' ');
    }

    static boolean looksLikeItem(String line) {
        return markerLength(line.strip()) > 0;
    }

    static Block.Item marked(Block.Line line) {
        var plain = line.text().plain();
        var length = markerLength(plain);
        var numbered = Character.isDigit(plain.charAt(0)) || plain.charAt(0) == '[';
        return new Block.Item(line.text().from(length), null, numbered, List.of(), line.line());
    }

    static void extendLast(List<Block> items, Block.Line line) {
        if (items.getLast() instanceof Block.Item last) {
            var text = Text.joined(List.of(last.text(), line.text()));
            items.set(items.size() - 1, new Block.Item(text, last.checked(), last.numbered(), last.children(), last.line()));
        }
    }

    /** How many characters mark the line as an item, 0 if it is none. */
    private static int markerLength(String line) {
        if (line.length() < 3) {
            return 0;
        }
        var first = line.codePointAt(0);
        var width = Character.charCount(first);
        if (BOXES.indexOf(first) >= 0) {
            return 0;
        }
        if (BULLETS.indexOf(first) >= 0) {
            return bulletLength(line, width);
        }
        var isLetter = first >= 'A' && first <= 'H' && line.startsWith(". ", 1)
                || Character.toUpperCase(first) >= 'A' && Character.toUpperCase(first) <= 'J' && line.startsWith(") ", 1);
        return isLetter ? 3 : Character.isDigit(first) ? numberLength(line) : first == '[' ? bracketLength(line) : 0;
    }

    private static int bulletLength(String line, int width) {
        var after = line.codePointAt(width);
        var isRule = after == line.codePointAt(0) || "-*+>".indexOf(after) >= 0;
        var isNumber = Character.isDigit(after) && "-+".indexOf(line.charAt(0)) >= 0;
        if (isRule || isNumber) {
            return 0;
        }
        return after == ' ' ? width + 1 : width;
    }

    /** {@code 1) }, {@code 2. } and {@code 3.Text}, and not {@code 10.30} or {@code 2.5 hours}. */
    private static int numberLength(String line) {
        var end = digitsFrom(line, 0);
        if (end > 2 || end + 1 >= line.length() || ".)".indexOf(line.charAt(end)) < 0) {
            return 0;
        }
        var next = line.charAt(end + 1);
        if (next == ' ') {
            return end + 2;
        }
        var isTimeAfterNumber = line.charAt(end) == '.' && hasClockAt(line, end + 1);
        return Character.isLetter(next) || isTimeAfterNumber ? end + 1 : 0;
    }

    private static boolean hasClockAt(String line, int start) {
        var colon = digitsFrom(line, start);
        return colon > start && colon + 2 < line.length() && line.charAt(colon) == ':'
                && digitsFrom(line, colon + 1) == colon + 3;
    }

    private static int digitsFrom(String line, int start) {
        var end = start;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@code [Action 1]: }, where the bracket holds a word and a number. */
    private static int bracketLength(String line) {
        var close = line.indexOf("]:");
        var isNumberedWord = close > 2 && close < 30 && Character.isLetter(line.charAt(1))
                && Character.isDigit(line.charAt(close - 1));
        return isNumberedWord ? close + 2 : 0;
    }
}
