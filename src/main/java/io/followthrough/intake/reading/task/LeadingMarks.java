package io.followthrough.intake.reading.task;

import io.followthrough.intake.reading.outline.Label;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;

/** Cuts off what stands in front of the wording of a follow-up: boxes, ticket numbers, priorities, "done" and "action 3". */
final class LeadingMarks {

    private static final String OPEN_BOXES = "☐⬜🔲❌⏳🔄🚧📌🟡🟠🔴🟢⚪🟩🟥🟨👉➡🔧📝🔹🔸⚠🛠📊🔍🚨";

    private final Marks marks;
    private Text text;

    private LeadingMarks(Text text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    static Text cutFrom(Text text, Marks marks) {
        var leading = new LeadingMarks(text, marks);
        leading.front();
        return leading.text;
    }

    private void front() {
        for (var before = -1; before != text.plain().length();) {
            before = text.plain().length();
            boxes();
            reference();
            label();
        }
    }

    /** {@code ~~Do it~~ done!} */
    private void struck(String plain) {
        var end = plain.startsWith("~~") ? plain.indexOf("~~", 2) : -1;
        if (end > 2 && plain.length() - end <= 20) {
            marks.done = true;
            text = text.part(2, end);
        }
    }

    private void boxes() {
        struck(text.plain());
        var plain = text.plain();
        if (plain.startsWith("[x]") || plain.startsWith("[X]") || plain.startsWith("[ ]") || plain.startsWith("[]")) {
            marks.done |= plain.charAt(1) == 'x' || plain.charAt(1) == 'X';
            text = text.from(plain.indexOf(']') + 1);
        } else if (!plain.isEmpty() && (OPEN_BOXES + TaskText.DONE_BOXES).indexOf(plain.codePointAt(0)) >= 0) {
            marks.done |= TaskText.DONE_BOXES.indexOf(plain.codePointAt(0)) >= 0;
            text = text.from(Character.charCount(plain.codePointAt(0)));
        } else if (plain.startsWith("\uFE0F")) {
            text = text.from(1);
        }
    }

    /** {@code [#123]: Do it}: a link in front that is not the wording. */
    private void reference() {
        var first = text.runs().isEmpty() ? null : text.runs().getFirst();
        var isTicket = first != null && first.link() != null && text.runs().size() > 1
                && first.text().strip().matches("#?[A-Za-z]{0,10}[-#]?\\d{1,7}:?");
        if (isTicket) {
            marks.links.add(first.link());
            text = text.from(first.text().length());
            text = text.from(separators(text.plain()));
        }
    }

    /** {@code Done: ...}, {@code P1: ...}, {@code Action 2: ...} */
    private void label() {
        var plain = text.plain();
        var close = plain.startsWith("[") || plain.startsWith("(")
                ? Math.max(plain.indexOf(']'), plain.startsWith("(") ? plain.indexOf(')') : -1)
                : -1;
        if (close > 1 && close < 30 && close + 2 < plain.length() && isFrontMark(plain.substring(1, close))) {
            text = text.from(close + 1);
            text = text.from(separators(text.plain()));
            return;
        }
        var label = Label.of(text);
        if (label != null && !label.value().isEmpty() && isFrontMark(label.name())) {
            text = label.value();
        }
    }

    private boolean isFrontMark(String name) {
        var folded = Folded.of(name).replaceFirst(" ?[0-9]{1,2}$", "");
        if (TaskWords.DONE.isExactly(folded)) {
            marks.done = true;
            return true;
        }
        var priority = Priorities.exactly(name);
        marks.priority = priority == null ? marks.priority : priority;
        return priority != null || TaskWords.OPEN.isExactly(folded) || TaskWords.GENERIC_LABEL.isExactly(folded);
    }

    private static int separators(String plain) {
        var end = 0;
        while (end < plain.length() && (" :" + TaskText.DASHES).indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
