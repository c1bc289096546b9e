package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.words.Folded;

/** What a document tells in prose: summary, impact, causes. */
final class Narrative {

    private static final Set<SectionKind> NOT_FIELDS = Set.of(SectionKind.TASKS, SectionKind.MEASURES, SectionKind.LESSONS);

    private Narrative() {}

    /** The text of the summary, else the paragraphs before the first section; null if there is neither. */
    static Told summary(Section root) {
        for (var section : Outline.within(root)) {
            var own = section.kind() == SectionKind.SUMMARY ? Prose.of(section.content()) : "";
            if (!own.isEmpty()) {
                return new Told(own, section.content().getFirst().line());
            }
        }
        for (var section : Outline.within(root).stream().limit(2).toList()) {
            var paragraphs = section.content().stream().filter(Block.Paragraph.class::isInstance).toList();
            var text = Prose.of(paragraphs);
            if (text.contains(" ") && text.length() > 40) {
                return new Told(text, paragraphs.getFirst().line());
            }
        }
        return null;
    }

    /** The stated impact, or null. */
    static Told impact(Section root) {
        var sections = Outline.outermost(root, SectionKind.IMPACT).stream()
                .map(section -> new Told(Prose.of(section.content()), section.line()));
        var fields = Field.in(root).stream()
                .filter(field -> field.isCalled(FieldNames.IMPACT) && !NOT_FIELDS.contains(field.kind()))
                .map(field -> new Told(field.value().plain(), field.line()));
        return java.util.stream.Stream.concat(sections, fields).filter(told -> !told.text().isBlank()).findFirst().orElse(null);
    }

    /** The causes named, the root cause first; a field says it shorter than a section. */
    static List<WrittenCause> causes(Section root) {
        var causes = new ArrayList<WrittenCause>();
        var fields = Field.in(root).stream().filter(field -> !NOT_FIELDS.contains(field.kind())).toList();
        fields.stream().filter(field -> field.isCalled(FieldNames.ROOT_CAUSE)).limit(1)
                .forEach(field -> causes.add(new WrittenCause(field.value().plain(), true, field.line())));
        for (var section : Outline.within(root)) {
            if (section.kind() == SectionKind.ROOT_CAUSE) {
                add(section, causes);
            }
        }
        fields.stream().filter(
                field -> field.isCalled(FieldNames.CONTRIBUTING) && causes.stream().noneMatch(c -> c.line() == field.line()))
                .forEach(field -> causes.add(new WrittenCause(field.value().plain(), false, field.line())));
        return causes;
    }

    private static void add(Section section, List<WrittenCause> causes) {
        var title = Folded.of(section.title().plain());
        var isContributing = title.contains("contribut") || title.contains("contribuyent") || title.contains("aggravant")
                || title.contains("beitragend");
        if (isContributing) {
            section.content().stream().filter(Block.Item.class::isInstance).map(Block.Item.class::cast)
                    .filter(item -> !item.text().isEmpty())
                    .forEach(item -> causes.add(new WrittenCause(item.text().plain(), false, item.line())));
        } else if (causes.stream().noneMatch(WrittenCause::root)) {
            section.content().stream().filter(block -> !(block instanceof Section)).map(block -> Prose.of(List.of(block)))
                    .filter(text -> !text.isBlank()).findFirst()
                    .ifPresent(text -> causes.add(new WrittenCause(text, true, section.line())));
        }
    }
}
