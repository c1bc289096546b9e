package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;

/** Finds headings and items in paragraphs: {@code #Title} without a space, bold lines, bare section names, odd bullets. */
final class PlainLines {

    private static final int KNOWN = 7;
    private static final int UNKNOWN = 8;
    private static final int LONGEST_TITLE = 100;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Line> lines = new ArrayList<>();

    private PlainLines() {}

    static List<Block> in(List<Block> written) {
        var plain = new PlainLines();
        for (var i = 0; i < written.size(); i++) {
            switch (written.get(i)) {
                case Block.Paragraph paragraph -> {
                    plain.read(paragraph);
                    plain.announceTasks(i + 1 < written.size() ? written.get(i + 1) : null);
                }
                case Block.Item item -> plain.read(item);
                default -> plain.blocks.add(written.get(i));
            }
        }
        return plain.blocks;
    }

    /** {@code The following tasks will be carried out:} above a list makes it an explicit one. */
    private void announceTasks(Block next) {
        if (!(next instanceof Block.Item) || blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph paragraph)) {
            return;
        }
        var last = paragraph.lines().getLast();
        if (Classifying.announcesTasks(last.text().plain())) {
            blocks.add(new Block.Heading(KNOWN, Text.of("Tasks"), last.line()));
        }
    }

    /** {@code 3. Timeline} is a heading to its author and a list of one item to CommonMark. */
    private void read(Block.Item item) {
        var isTitle = (item.numbered() || item.text().isBold())
                && Classifying.bareLine(item.text().plain()) != SectionKind.OTHER;
        if (isTitle && item.children().stream().noneMatch(Block.Item.class::isInstance)) {
            blocks.add(new Block.Heading(KNOWN, item.text(), item.line()));
            blocks.addAll(in(item.children()));
        } else {
            blocks.add(item);
        }
    }

    private void read(Block.Paragraph paragraph) {
        var itemsBefore = blocks.size();
        for (var line : paragraph.lines()) {
            read(line, itemsBefore);
        }
        endParagraph();
    }

    private void read(Block.Line line, int itemsBefore) {
        var plain = line.text().plain();
        if (plain.isEmpty() || plain.chars().allMatch(character -> "-=*_ ".indexOf(character) >= 0)) {
            return;
        }
        if (hashes(plain) > 0) {
            heading(hashes(plain), line.text().from(hashes(plain)), line);
        } else if (ItemLines.looksLikeItem(plain)) {
            item(line);
        } else if (continuesItem(plain, itemsBefore)) {
            ItemLines.extendLast(blocks, line);
        } else if (Classifying.bareLine(plain) != SectionKind.OTHER) {
            heading(KNOWN, line.text(), line);
        } else if (isBoldTitle(line.text())) {
            heading(UNKNOWN, line.text(), line);
        } else if (opensSection(line.text())) {
            var label = Label.of(line.text());
            heading(KNOWN, Text.of(label.name()), line);
            lines.add(new Block.Line(label.value(), line.line()));
        } else {
            lines.add(line);
        }
    }

    private void item(Block.Line line) {
        endParagraph();
        var item = ItemLines.marked(line);
        if (item.numbered() && Classifying.bareLine(item.text().plain()) != SectionKind.OTHER) {
            blocks.add(new Block.Heading(KNOWN, item.text(), line.line()));
        } else {
            blocks.add(item);
        }
    }

    private boolean continuesItem(String plain, int itemsBefore) {
        var afterItem = lines.isEmpty() && blocks.size() > itemsBefore && blocks.getLast() instanceof Block.Item;
        return afterItem && Character.isLowerCase(plain.codePointAt(0));
    }

    private void heading(int level, Text text, Block.Line line) {
        endParagraph();
        blocks.add(new Block.Heading(level, text, line.line()));
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(List.copyOf(lines), lines.getFirst().line()));
            lines.clear();
        }
    }

    private static int hashes(String plain) {
        var count = 0;
        while (count < plain.length() && plain.charAt(count) == '#') {
            count++;
        }
        var isHeading = count > 0 && count <= 6 && count < plain.length() && plain.length() <= LONGEST_TITLE
                && (count > 1 || !Character.isDigit(plain.charAt(1)) || plain.startsWith("#0x"));
        return isHeading ? count : 0;
    }

    private static boolean isBoldTitle(Text text) {
        var plain = text.plain();
        var label = Label.of(text);
        var isWhole = label == null || label.value().isEmpty();
        return text.isBold() && isWhole && plain.length() <= LONGEST_TITLE && !plain.endsWith(".");
    }

    /** {@code Root cause: a full disk} in one line; the lists that follow it are not tasks any more. */
    private static boolean opensSection(Text text) {
        var label = Label.of(text);
        if (label == null || label.value().isEmpty()) {
            return false;
        }
        return switch (Classifying.bareLine(label.name())) {
            case TASKS, MEASURES, ROOT_CAUSE, SUMMARY, CONCLUSION, LESSONS, RESOLUTION -> true;
            case TIMELINE, REMEDIATION, IMPACT, DETECTION, DEBUGGING, REFERENCES, OTHER -> false;
        };
    }
}
