package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads the rows of a pipe table. */
final class MarkdownTable {

    private MarkdownTable() {}

    static Block.Table of(TableBlock table) {
        var header = new ArrayList<Text>();
        var rows = new ArrayList<Block.Row>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    header.addAll(cells(row));
                } else if (row instanceof TableRow) {
                    rows.add(new Block.Row(cells(row), MarkdownBlocks.lineOf(row)));
                }
            }
        }
        return new Block.Table(header, rows, MarkdownBlocks.lineOf(table));
    }

    private static List<Text> cells(Node row) {
        var cells = new ArrayList<Text>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(InlineText.of(cell));
            }
        }
        return cells;
    }
}
