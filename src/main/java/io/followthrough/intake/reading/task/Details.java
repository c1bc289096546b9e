package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Label;

/** What stands below a follow-up: marks with a label go to the marks, the rest is its description. */
final class Details {

    private Details() {}

    /** Whether the item only tells the owner, the due date or the like of the item above it. */
    static boolean isMark(Block.Item item) {
        var label = Label.of(item.text());
        return label != null && !label.value().isEmpty() && new Marks().named(label.name(), label.value());
    }

    /** The description, with lines as written; empty if there is none. */
    static String of(List<Block> blocks, Marks marks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Item item -> item(item, marks, lines);
                case Block.Paragraph paragraph -> paragraph.lines().forEach(line -> line(line, marks, lines));
                case Block.Section _ -> {
                }
                case Block.Table _ -> {
                }
                case Block.Heading _ -> {
                }
                case Block.Code _ -> {
                }
            }
        }
        return String.join("\n", lines);
    }

    private static void item(Block.Item item, Marks marks, List<String> lines) {
        var label = Label.of(item.text());
        if (label != null && !label.value().isEmpty() && marks.named(label.name(), label.value())) {
            return;
        }
        lines.add(item.text().plain());
        var below = of(item.children(), new Marks());
        if (!below.isEmpty()) {
            lines.add(below);
        }
    }

    private static void line(Block.Line line, Marks marks, List<String> lines) {
        var label = Label.of(line.text());
        if (label == null || label.value().isEmpty() || !marks.named(label.name(), label.value())) {
            lines.add(line.text().plain());
        }
    }
}
