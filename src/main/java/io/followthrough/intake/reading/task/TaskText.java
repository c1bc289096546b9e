package io.followthrough.intake.reading.task;

import io.followthrough.intake.reading.outline.Label;
import io.followthrough.intake.reading.outline.Run;
import io.followthrough.intake.reading.outline.Text;

/** Separates the wording of a follow-up from the marks in front of it and behind it. */
final class TaskText {

    static final String DONE_BOXES = "✅✔☑✓";
    static final String DASHES = "-–—|•·";

    private final Marks marks = new Marks();
    private Text text;

    private TaskText(Text written) {
        text = written;
        marks.done = written.isStruck();
        text = LeadingMarks.cutFrom(text, marks);
        back();
        marks.owner = marks.owner == null ? Actions.ownerIn(text.plain()) : marks.owner;
    }

    static TaskText of(Text written) {
        return new TaskText(written);
    }

    Marks marks() {
        return marks;
    }

    /** The wording, without mark-up; empty where there were only marks. */
    String title() {
        var plain = text.plain().strip();
        var end = plain.length();
        while (end > 0 && (" :;,|" + DASHES).indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }

    private void back() {
        var plain = text.plain();
        for (var rounds = 0; rounds < 6; rounds++) {
            if (!bracket() && !dash() && !trailingLink() && !doneBox()) {
                break;
            }
        }
        if (title().isEmpty()) {
            text = Text.of(plain);
        }
    }

    private boolean bracket() {
        var plain = text.plain();
        var end = plain.endsWith(".") ? plain.length() - 1 : plain.length();
        var close = end == 0 ? ' ' : plain.charAt(end - 1);
        var open = close == ')' ? plain.lastIndexOf('(', end) : close == ']' ? plain.lastIndexOf('[', end) : -1;
        return open > 0 && cut(open, open + 1, end - 1, true);
    }

    private boolean dash() {
        var plain = text.plain();
        for (var i = plain.length() - 2; i > 0 && plain.length() - i < 80; i--) {
            var isSeparator = plain.charAt(i - 1) == ' ' && DASHES.indexOf(plain.charAt(i)) >= 0 && plain.charAt(i + 1) == ' ';
            var isPoint = plain.charAt(i - 1) == '.' && plain.charAt(i) == ' ';
            if (isSeparator || isPoint && Label.of(text.from(i + 1)) != null) {
                var end = plain.endsWith(".") ? plain.length() - 1 : plain.length();
                return cut(isPoint ? i : i - 1, i + 1, end, false) || isSeparator && boldName(i - 1, text.part(i + 1, end));
            }
        }
        return false;
    }

    /** {@code Raise the limit - **Ada**} */
    private boolean boldName(int end, Text name) {
        var isName = name.isBold() && name.plain().split(" ").length <= 3 && Character.isUpperCase(name.plain().codePointAt(0))
                && name.plain().codePoints().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.' || c == '-');
        if (!isName) {
            return false;
        }
        marks.owner = marks.owner == null ? name.plain() : marks.owner;
        text = text.part(0, end);
        return true;
    }

    private boolean cut(int end, int markStart, int markEnd, boolean inBrackets) {
        if (markStart >= markEnd || !marks.take(text.part(markStart, markEnd), inBrackets)) {
            return false;
        }
        text = text.part(0, end);
        return true;
    }

    /** {@code Do it [Issue](address)} or an address at the end. */
    private boolean trailingLink() {
        var plain = text.plain();
        var lastSpace = plain.lastIndexOf(' ');
        if (lastSpace > 0 && plain.startsWith("http", lastSpace + 1)) {
            marks.links.add(plain.substring(lastSpace + 1));
            text = text.part(0, lastSpace);
            return true;
        }
        var last = text.runs().isEmpty() ? null : text.runs().getLast();
        var start = last == null ? 0 : plain.length() - last.text().length();
        return last != null && last.link() != null && start > 0 && isReference(last) && cut(start, start, plain.length(), true);
    }

    private static boolean isReference(Run run) {
        return !run.text().isBlank() && run.text().length() <= 60;
    }

    private boolean doneBox() {
        var plain = text.plain();
        var last = plain.isEmpty() ? ' ' : plain.codePointBefore(plain.length());
        if (DONE_BOXES.indexOf(last) < 0 || plain.length() < 3) {
            return false;
        }
        marks.done = true;
        text = text.part(0, plain.length() - Character.charCount(last));
        return true;
    }
}
