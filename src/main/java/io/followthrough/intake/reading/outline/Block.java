package io.followthrough.intake.reading.outline;

import java.util.List;

/** One part of an outline; every part knows its line in the document, counted from 1. */
public sealed interface Block {

    int line();

    /** The title of what follows; levels 1 to 6 are real headings, 7 bold lines, 8 bare lines. */
    record Heading(int level, Text text, int line) implements Block {}

    /** Lines that belong together. */
    record Paragraph(List<Line> lines, int line) implements Block {

        public Text joined() {
            return Text.joined(lines.stream().map(Line::text).toList());
        }
    }

    /** An item of a list; {@code checked} is null where there is no checkbox. */
    record Item(Text text, Boolean checked, boolean numbered, List<Block> children, int line) implements Block {}

    /** A table with its header. */
    record Table(List<Text> header, List<Row> rows, int line) implements Block {}

    /** Code or a quotation of a log, of which nothing is read. */
    record Code(String text, int line) implements Block {}

    /** What stands below a title. */
    record Section(Text title, int level, SectionKind kind, List<Block> content, int line) implements Block {}

    /** One line of a paragraph. */
    record Line(Text text, int line) {}

    /** One row of a table. */
    record Row(List<Text> cells, int line) {

        public Text cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Text.EMPTY;
        }
    }
}
