package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Sentences;

/** A sentence of the running text and where it stands. */
record Statement(String text, SectionKind kind, int line) {

    private static final Set<SectionKind> INTRODUCING = Set.of(SectionKind.OTHER, SectionKind.SUMMARY);
    private static final Set<SectionKind> DETAILED = Set.of(SectionKind.TIMELINE, SectionKind.ROOT_CAUSE,
            SectionKind.RESOLUTION);

    /** The sentences of all sections of the kinds; those of no kind count as long as they introduce. */
    static List<Statement> in(Section root, Set<SectionKind> kinds) {
        var statements = new ArrayList<Statement>();
        var isIntroduction = true;
        for (var section : Outline.within(root)) {
            isIntroduction &= !DETAILED.contains(section.kind());
            if (kinds.contains(section.kind()) && (isIntroduction || !INTRODUCING.contains(section.kind()))) {
                section.content().forEach(block -> collect(block, section.kind(), statements));
            }
        }
        return statements;
    }

    private static void collect(Block block, SectionKind kind, List<Statement> statements) {
        switch (block) {
            case Block.Paragraph paragraph -> add(paragraph.joined(), paragraph.line(), kind, statements);
            case Block.Item item -> {
                add(item.text(), item.line(), kind, statements);
                item.children().forEach(child -> collect(child, kind, statements));
            }
            case Block.Table table when kind == SectionKind.IMPACT || kind == SectionKind.SUMMARY -> table.rows()
                    .forEach(row -> add(Text.joined(row.cells()), row.line(), kind, statements));
            case Section _ -> {
            }
            case Block.Table _ -> {
            }
            case Block.Heading _ -> {
            }
            case Block.Code _ -> {
            }
        }
    }

    private static void add(Text text, int line, SectionKind kind, List<Statement> statements) {
        Sentences.of(text.plain()).forEach(sentence -> statements.add(new Statement(sentence, kind, line)));
    }
}
