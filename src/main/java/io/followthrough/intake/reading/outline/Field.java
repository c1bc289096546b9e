package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** A named value anywhere in a document: {@code Severity: 2}, a row of a two-column table, a heading with a line below. */
public record Field(String name, Text value, int line, SectionKind kind) {

    /** Whether the name, without what it says in brackets, is one of the phrases. */
    public boolean isCalled(Phrases names) {
        return names.isExactly(name);
    }

    /** The fields of a section and all below it, in the order of the document. */
    public static List<Field> in(Block.Section section) {
        var fields = new ArrayList<Field>();
        new Collecting(fields).section(section);
        return fields;
    }

    private record Collecting(List<Field> fields) {

        void section(Block.Section section) {
            title(section);
            blocks(section.content(), section.kind());
        }

        private void title(Block.Section section) {
            var label = Label.of(section.title());
            if (label != null && !label.value().isEmpty()) {
                add(label.name(), label.value(), section.line(), section.kind());
            } else if (!section.title().isEmpty() && !section.content().isEmpty()) {
                var first = section.content().getFirst();
                var value = switch (first) {
                    case Block.Paragraph paragraph -> paragraph.lines().getFirst().text();
                    case Block.Item item -> item.text();
                    default -> Text.EMPTY;
                };
                add(section.title().plain(), value, first.line(), section.kind());
            }
        }

        private void blocks(List<Block> blocks, SectionKind kind) {
            for (var block : blocks) {
                switch (block) {
                    case Block.Section inner -> section(inner);
                    case Block.Paragraph paragraph -> lines(paragraph.lines(), kind);
                    case Block.Item item -> item(item, kind);
                    case Block.Table table -> table(table, kind);
                    case Block.Heading _ -> {
                    }
                    case Block.Code _ -> {
                    }
                }
            }
        }

        private void lines(List<Block.Line> lines, SectionKind kind) {
            for (var i = 0; i < lines.size(); i++) {
                var label = Label.of(lines.get(i).text());
                if (label != null && label.value().isEmpty() && i + 1 < lines.size()) {
                    add(label.name(), lines.get(i + 1).text(), lines.get(i + 1).line(), kind);
                } else {
                    parts(lines.get(i).text(), lines.get(i).line(), kind);
                }
            }
        }

        /** {@code **Date:** today | **Severity:** 2} is two fields, with or without the bar. */
        private void parts(Text text, int line, SectionKind kind) {
            var start = 0;
            for (var end : ends(text)) {
                labelled(text.part(start, end), line, kind);
                start = end;
            }
            labelled(text.from(start), line, kind);
        }

        private static List<Integer> ends(Text text) {
            var ends = new ArrayList<Integer>();
            var offset = 0;
            for (var run : text.runs()) {
                var next = offset + run.text().length();
                var isLabel = run.bold() && (run.text().strip().endsWith(":") || text.plain().startsWith(":", next));
                if (offset > 0 && isLabel) {
                    ends.add(offset);
                }
                for (var bar = run.text().indexOf(" | "); bar >= 0; bar = run.text().indexOf(" | ", bar + 1)) {
                    ends.add(offset + bar);
                }
                offset = next;
            }
            return ends.stream().sorted().distinct().toList();
        }

        private void labelled(Text text, int line, SectionKind kind) {
            var label = Label.of(text);
            if (label != null) {
                var bar = label.name().lastIndexOf('|');
                add(label.name().substring(bar + 1), label.value(), line, kind);
            }
        }

        private void item(Block.Item item, SectionKind kind) {
            var label = Label.of(item.text());
            if (label != null && !label.value().isEmpty()) {
                parts(item.text(), item.line(), kind);
            } else if (!item.children().isEmpty() && item.children().getFirst() instanceof Block.Item child) {
                add(item.text().plain(), child.text(), child.line(), kind);
            } else if (!item.children().isEmpty() && item.children().getFirst() instanceof Block.Paragraph child) {
                add(item.text().plain(), child.lines().getFirst().text(), child.line(), kind);
            }
            blocks(item.children(), kind);
        }

        private void table(Block.Table table, SectionKind kind) {
            if (table.header().size() == 2) {
                add(table.header().getFirst().plain(), table.header().getLast(), table.line(), kind);
                table.rows().forEach(row -> add(row.cell(0).plain(), row.cell(1), row.line(), kind));
            } else if (table.rows().size() == 1) {
                for (var i = 0; i < table.header().size(); i++) {
                    add(table.header().get(i).plain(), table.rows().getFirst().cell(i), table.rows().getFirst().line(), kind);
                }
            }
        }

        private void add(String name, Text value, int line, SectionKind kind) {
            var bracket = name.indexOf('(');
            var folded = Folded.of(bracket > 0 ? name.substring(0, bracket) : name);
            if (!folded.isEmpty() && !value.isEmpty()) {
                fields.add(new Field(folded, value, line, kind));
            }
        }
    }
}
