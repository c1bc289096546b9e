package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Text;

/** The running text of blocks: paragraphs and items, without tables, code and inner sections. */
final class Prose {

    private Prose() {}

    static String of(List<Block> blocks) {
        var texts = new ArrayList<String>();
        for (var block : blocks) {
            collect(block, texts);
        }
        return String.join("\n", texts);
    }

    private static void collect(Block block, List<String> texts) {
        switch (block) {
            case Block.Paragraph paragraph -> add(paragraph.joined(), texts);
            case Block.Item item -> {
                add(item.text(), texts);
                item.children().forEach(child -> collect(child, texts));
            }
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

    private static void add(Text text, List<String> texts) {
        if (!text.isEmpty()) {
            texts.add(text.plain());
        }
    }
}
