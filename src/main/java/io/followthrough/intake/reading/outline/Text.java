package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A line or several joined ones without mark-up: white space is single spaces, styles and links are kept as runs. */
public final class Text {

    public static final Text EMPTY = new Text(List.of());

    private final List<Run> runs;
    private final String plain;

    public Text(List<Run> written) {
        runs = singleSpaced(written);
        var joined = new StringBuilder();
        runs.forEach(run -> joined.append(run.text()));
        plain = joined.toString();
    }

    public static Text of(String plain) {
        return new Text(List.of(new Run(plain, false, false, false, null)));
    }

    public String plain() {
        return plain;
    }

    public List<Run> runs() {
        return runs;
    }

    public boolean isEmpty() { return plain.isEmpty(); }

    public boolean isBold() { return allRuns(Run::bold); }

    public boolean isStruck() { return allRuns(Run::struck); }

    /** The length of the bold beginning, 0 if there is none. */
    public int boldLead() {
        var length = 0;
        for (var run : runs) {
            if (!run.bold() && !run.isBlank()) {
                break;
            }
            length += run.text().length();
        }
        return plain.substring(0, length).stripTrailing().length();
    }

    public List<String> links() {
        return runs.stream().map(Run::link).filter(link -> link != null && !link.isBlank()).distinct().toList();
    }

    public Text from(int begin) {
        return part(begin, plain.length());
    }

    public Text part(int begin, int end) {
        var kept = new ArrayList<Run>();
        var offset = 0;
        for (var run : runs) {
            var from = Math.max(0, begin - offset);
            var to = Math.min(run.text().length(), end - offset);
            if (from < to) {
                kept.add(run.with(run.text().substring(from, to)));
            }
            offset += run.text().length();
        }
        return new Text(kept);
    }

    /** One text of several, with a space between each. */
    public static Text joined(List<Text> texts) {
        var all = new ArrayList<Run>();
        for (var text : texts) {
            all.addAll(text.runs);
            all.add(new Run(" ", false, false, false, null));
        }
        return new Text(all);
    }

    private boolean allRuns(Predicate<Run> style) {
        return runs.stream().anyMatch(style) && runs.stream().allMatch(run -> style.test(run) || hasNoLetter(run.text()));
    }

    private static boolean hasNoLetter(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static List<Run> singleSpaced(List<Run> written) {
        var kept = new ArrayList<Run>();
        var afterSpace = true;
        for (var run : written) {
            var text = new StringBuilder(run.text().length());
            for (var i = 0; i < run.text().length(); i++) {
                var character = run.text().charAt(i);
                var isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
                if (!isSpace) {
                    text.append(character);
                } else if (!afterSpace) {
                    text.append(' ');
                }
                afterSpace = isSpace;
            }
            if (!text.isEmpty()) {
                kept.add(run.with(text.toString()));
            }
        }
        return withoutTrailingSpace(kept);
    }

    private static List<Run> withoutTrailingSpace(List<Run> runs) {
        while (!runs.isEmpty() && runs.getLast().text().endsWith(" ")) {
            var last = runs.removeLast();
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                runs.add(last.with(text));
                break;
            }
        }
        return List.copyOf(runs);
    }

    @Override
    public String toString() {
        return plain;
    }
}
