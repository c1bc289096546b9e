package io.followthrough.intake.reading.task;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;

/** A follow-up written as a heading, {@code ### 1) Alert on full disks}, with its description below. */
record TaskHeading(String title, String description, Marks marks) {

    static TaskHeading of(Section section) {
        var title = section.title().plain();
        var read = TaskText.of(section.title().from(numberLength(title)));
        var marks = read.marks();
        return new TaskHeading(read.title(), Details.of(section.content(), marks), marks);
    }

    static boolean isAction(Section section) {
        var plain = section.title().plain();
        var number = numberLength(plain);
        return number > 0 && !section.content().isEmpty() || Actions.startsWithVerb(Folded.of(plain.substring(number)))
                || Actions.isAction(plain) && plain.split(" ").length > 4;
    }

    static boolean hasItems(Section section) {
        return section.content().stream().anyMatch(block -> block instanceof Block.Table || block instanceof Section
                || block instanceof Block.Item item && !Details.isMark(item));
    }

    /** {@code 1) }, {@code 2. }, {@code Action 3: } */
    private static int numberLength(String plain) {
        var start = 0;
        var folded = Folded.of(plain.substring(0, Math.min(plain.length(), 24)));
        var space = plain.indexOf(' ');
        if (space > 0 && TaskWords.GENERIC_LABEL.begins(folded) && space + 1 < plain.length()) {
            var word = plain.startsWith("Action Item") || plain.startsWith("Action item")
                    ? plain.indexOf(' ', space + 1)
                    : space;
            start = word > 0 && word + 1 < plain.length()
                    && (Character.isDigit(plain.charAt(word + 1)) || plain.charAt(word + 1) == '#') ? word + 1 : 0;
        }
        var end = start + (start < plain.length() && plain.charAt(start) == '#' ? 1 : 0);
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
            end++;
        }
        var isNumber = end > start && end - start <= 3 && end < plain.length() && ".):- –—".indexOf(plain.charAt(end)) >= 0;
        while (isNumber && end < plain.length() && " .):-–—".indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return isNumber ? end : 0;
    }

    static Text withoutNumber(Text text) {
        return text.from(numberLength(text.plain()));
    }
}
