package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.words.Folded;

/** Nests what follows a heading below it, and gives each section its kind. */
final class Sectioning {

    private static final int LABELLED_ITEM = 9;

    private final List<Block> blocks;
    private final Block firstHeading;
    private int next;

    private Sectioning(List<Block> blocks) {
        this.blocks = blocks;
        firstHeading = blocks.stream().filter(Block.Heading.class::isInstance).findFirst().orElse(null);
    }

    static Block.Section of(List<Block> blocks) {
        var content = new Sectioning(blocks).content(0, SectionKind.OTHER);
        return new Block.Section(Text.EMPTY, 0, SectionKind.OTHER, content, 1);
    }

    private List<Block> content(int level, SectionKind kind) {
        var content = new ArrayList<Block>();
        while (next < blocks.size()) {
            var block = blocks.get(next);
            if (block instanceof Block.Heading heading) {
                if (heading.level() <= level) {
                    break;
                }
                next++;
                content.add(section(heading, kind));
            } else {
                next++;
                content.add(block instanceof Block.Item item ? labelled(item, kind) : block);
            }
        }
        return List.copyOf(content);
    }

    private Block.Section section(Block.Heading heading, SectionKind parent) {
        var own = isDocumentTitle(heading) ? SectionKind.OTHER : Classifying.heading(heading.text().plain());
        var kind = below(parent, own, heading.text().plain());
        return new Block.Section(heading.text(), heading.level(), kind, content(heading.level(), kind), heading.line());
    }

    private boolean isDocumentTitle(Block.Heading heading) {
        return heading == firstHeading && heading.level() == 1
                && Classifying.bareLine(heading.text().plain()) == SectionKind.OTHER;
    }

    /** {@code - **Specific tasks:**} with a list below it is a section within its section. */
    private static Block labelled(Block.Item item, SectionKind parent) {
        var hasList = item.children().stream().anyMatch(Block.Item.class::isInstance);
        var own = Classifying.bareLine(item.text().plain());
        if (!hasList || own == SectionKind.OTHER || parent == SectionKind.TIMELINE || item.checked() != null) {
            return item;
        }
        var kind = below(parent, own, item.text().plain());
        return new Block.Section(item.text(), LABELLED_ITEM, kind, item.children(), item.line());
    }

    private static SectionKind below(SectionKind parent, SectionKind own, String title) {
        if (own == SectionKind.OTHER) {
            return parent;
        }
        return switch (parent) {
            case TASKS -> own.standsAlone() ? own : parent;
            case MEASURES, REMEDIATION -> belowMeasures(parent, own, title);
            case LESSONS -> own == SectionKind.REMEDIATION || isOnlyImprovement(own, title) ? parent : own;
            case TIMELINE -> own == SectionKind.TASKS || own == SectionKind.MEASURES ? own : parent;
            default -> own;
        };
    }

    private static SectionKind belowMeasures(SectionKind parent, SectionKind own, String title) {
        var isDone = own == SectionKind.RESOLUTION && !Folded.of(title).contains("mitigation");
        return own.standsAlone() || isDone || own == SectionKind.MEASURES ? own : parent;
    }

    private static boolean isOnlyImprovement(SectionKind own, String title) {
        var words = Folded.of(title);
        return own == SectionKind.MEASURES && SectionWords.IMPROVEMENT_ONLY.isIn(words) && !words.contains("prevent");
    }
}
