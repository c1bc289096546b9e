package io.followthrough.intake.reading;

import java.util.List;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Finds the title of a document; a specific one outranks a generic one such as "Postmortem". */
final class Titling {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS_OF_A_LINE = 16;
    private static final Phrases GENERIC = Phrases
            .of("""
                    postmortem, postmortems, post mortem, incident, incidents, report, analysis, review, document, template, 0x19, the, a, of, and, an
                    outage, summary, rca, root cause, retrospective, pir, my, first, blameless, public, production, internal, draft, incidente
                    informe, relatorio, rapport, bericht, de, del, do, da, d, l, vorfall, vorfallsbericht, analisis, analise, analyse, 001
                    documento, reporte, el, la, project, task, assignment, example, sample, system, engineering, devops, alx, holberton, sre
                    incidentes, failure, problem, issue""");

    private static final Phrases TITLE_LABEL = Phrases
            .of("title, incident title, postmortem title, titulo, titre, titel, titolo");

    private Titling() {}

    /** A title and the line that it stands in; 0 for the head of the document, which is no part of the outline. */
    record Titled(Text text, int line) {

        String plain() {
            return text.plain();
        }
    }

    /** The title or null. */
    static Titled of(Outline outline) {
        var found = find(outline);
        var label = found == null ? null : io.followthrough.intake.reading.outline.Label.of(found.text());
        var isNamed = label != null && !label.value().isEmpty() && TITLE_LABEL.isExactly(Folded.of(label.name()));
        return isNamed ? new Titled(label.value(), found.line()) : found;
    }

    private static Titled find(Outline outline) {
        var stated = outline.frontMatter().get("title");
        if (stated != null) {
            return new Titled(Text.of(stated), 0);
        }
        var first = first(outline.root());
        var field = Field.in(outline.root()).stream().limit(12)
                .filter(each -> each.isCalled(FieldNames.TITLE) && isSpecific(each.value().plain())
                        && isTitleLike(each.value().plain()) && each.value().plain().length() < LONGEST
                        && each.kind() != SectionKind.TASKS)
                .findFirst();
        if ((first == null || !isSpecific(first.plain())) && field.isPresent()) {
            return new Titled(field.get().value(), field.get().line());
        }
        return first;
    }

    private static Titled first(Section root) {
        for (var block : root.content()) {
            switch (block) {
                case Section section -> {
                    return ofSection(section, following(root, section));
                }
                case Block.Paragraph paragraph -> {
                    var title = ofParagraph(paragraph);
                    if (title != null) {
                        var below = isSpecific(title.plain()) ? null : lineBelow(root, paragraph);
                        return laterHeading(root, below == null ? title : below);
                    }
                    if (!isSkippable(paragraph)) {
                        return headingAfter(root);
                    }
                }
                default -> {
                }
            }
        }
        return null;
    }

    private static Titled ofSection(Section section, Section next) {
        var isSection = section.kind() != SectionKind.OTHER && section.level() != 1;
        if (isSection || section.kind() != SectionKind.OTHER && section.level() > 6) {
            return null;
        }
        var own = new Titled(section.title(), section.line());
        if (isSpecific(own.plain())) {
            return own;
        }
        var below = section.content().isEmpty() ? next : section.content().getFirst();
        var specific = switch (below) {
            case Section inner when inner.kind() == SectionKind.OTHER && !inner.title().plain().endsWith(":") ->
                new Titled(inner.title(), inner.line());
            case Block.Paragraph paragraph when paragraph.lines().size() == 1 && paragraph.joined().isBold() ->
                new Titled(paragraph.joined(), paragraph.line());
            case null, default -> null;
        };
        return specific != null && isSpecific(specific.plain()) && isTitleLike(specific.plain()) ? specific : own;
    }

    private static Section following(Section root, Section section) {
        var at = root.content().indexOf(section) + 1;
        var isAlone = section.content().isEmpty() && at < root.content().size();
        return isAlone && root.content().get(at) instanceof Section next ? next : null;
    }

    /** A heading of the first level a few lines below outranks a plain first line. */
    private static Titled laterHeading(Section root, Titled line) {
        var heading = headingAfter(root);
        return heading == null ? line : heading;
    }

    private static Titled headingAfter(Section root) {
        return root.content().stream().filter(Section.class::isInstance).map(Section.class::cast).limit(1)
                .filter(section -> section.level() == 1 && section.kind() == SectionKind.OTHER && section.line() < 15)
                .map(section -> new Titled(section.title(), section.line())).findFirst().orElse(null);
    }

    private static Titled ofParagraph(Block.Paragraph paragraph) {
        for (var line : paragraph.lines()) {
            var plain = line.text().plain();
            if (!isSkipped(plain)) {
                return isTitleLike(plain) ? new Titled(line.text(), line.line()) : null;
            }
        }
        return null;
    }

    /** A specific line below a generic one, or null. */
    private static Titled lineBelow(Section root, Block.Paragraph first) {
        var at = root.content().indexOf(first) + 1;
        var next = at < root.content().size() && root.content().get(at) instanceof Block.Paragraph paragraph
                ? ofParagraph(paragraph)
                : null;
        return next != null && isSpecific(next.plain()) ? next : null;
    }

    private static boolean isSkippable(Block.Paragraph paragraph) {
        return paragraph.lines().stream().allMatch(line -> isSkipped(line.text().plain()));
    }

    private static boolean isSkipped(String plain) {
        var isAddress = plain.startsWith("http") && plain.indexOf(' ') < 0;
        return isAddress || plain.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isTitleLike(String plain) {
        var isSentence = plain.endsWith(".") || plain.endsWith(",") || plain.endsWith(";");
        var label = io.followthrough.intake.reading.outline.Label.of(Text.of(plain));
        var isField = label != null
                && (FieldNames.DATE.isExactly(Folded.of(label.name())) || FieldNames.DURATION.isExactly(Folded.of(label.name()))
                        || FieldNames.SEVERITY.isExactly(Folded.of(label.name()))
                        || List.of("author", "authors", "status", "owner", "project", "prepared by", "team", "reporter")
                                .contains(Folded.of(label.name())));
        return !isSentence && !isField && plain.length() <= LONGEST && plain.split(" ").length <= MOST_WORDS_OF_A_LINE;
    }

    private static boolean isSpecific(String plain) {
        return GENERIC.without(Folded.of(plain)).codePoints().anyMatch(Character::isLetter);
    }
}
