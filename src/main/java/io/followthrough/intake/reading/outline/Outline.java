package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A document as nested sections; {@code frontMatter} holds the simple keys of a YAML head. */
public record Outline(FrontMatter frontMatter, Block.Section root) {

    public static Outline of(String markdown) {
        var frontMatter = FrontMatter.of(markdown);
        var blocks = PlainLines.in(MarkdownBlocks.of(frontMatter.blankedIn(markdown)));
        return new Outline(frontMatter, Sectioning.of(blocks));
    }

    /** The sections of a kind that are not part of another of that kind. */
    public static List<Block.Section> outermost(Block.Section section, SectionKind kind) {
        if (section.kind() == kind) {
            return List.of(section);
        }
        var found = new ArrayList<Block.Section>();
        for (var block : section.content()) {
            if (block instanceof Block.Section inner) {
                found.addAll(outermost(inner, kind));
            }
        }
        return found;
    }

    /** The section and all below it, in the order of the document. */
    public static List<Block.Section> within(Block.Section section) {
        var sections = new ArrayList<Block.Section>();
        visit(section, sections::add);
        return sections;
    }

    private static void visit(Block.Section section, Consumer<Block.Section> visitor) {
        visitor.accept(section);
        for (var block : section.content()) {
            if (block instanceof Block.Section inner) {
                visit(inner, visitor);
            }
        }
    }
}
