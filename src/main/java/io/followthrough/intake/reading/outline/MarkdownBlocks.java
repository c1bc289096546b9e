package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads the blocks of a Markdown document off the tree of the CommonMark parser. */
final class MarkdownBlocks {

    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).maxOpenBlockParsers(DEEPEST).build();

    private MarkdownBlocks() {}

    static List<Block> of(String markdown) {
        return in(PARSER.parse(markdown), 0);
    }

    /** The text of one line, with its mark-up read. */
    static Text inline(String line) {
        var paragraph = PARSER.parse(line.strip()).getFirstChild();
        return paragraph instanceof Paragraph && paragraph.getNext() == null ? InlineText.of(paragraph) : Text.of(line);
    }

    private static List<Block> in(Node parent, int depth) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            add(node, depth + 1, blocks);
        }
        return blocks;
    }

    private static void add(Node node, int depth, List<Block> blocks) {
        switch (node) {
            case org.commonmark.node.Heading heading ->
                blocks.add(new Block.Heading(heading.getLevel(), InlineText.of(heading), lineOf(heading)));
            case Paragraph paragraph -> blocks.add(paragraph(paragraph));
            case ListBlock list -> addItems(list, depth, blocks);
            case TableBlock table -> blocks.add(MarkdownTable.of(table));
            case HtmlBlock html -> blocks.addAll(HtmlBlocks.of(html.getLiteral(), lineOf(html)));
            case FencedCodeBlock code -> blocks.add(new Block.Code(code.getLiteral(), lineOf(code)));
            case IndentedCodeBlock code -> blocks.addAll(indented(code));
            case BlockQuote quote -> blocks.addAll(in(quote, depth));
            case LinkReferenceDefinition definition -> addUnlessAddress(definition, blocks);
            default -> {
            }
        }
    }

    static int lineOf(Node node) {
        return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private static Block.Paragraph paragraph(Paragraph paragraph) {
        var texts = InlineText.linesOf(paragraph);
        var spans = paragraph.getSourceSpans();
        var lines = new ArrayList<Block.Line>();
        for (var i = 0; i < texts.size(); i++) {
            var line = spans.isEmpty() ? 0 : spans.get(Math.min(i, spans.size() - 1)).getLineIndex() + 1;
            lines.add(new Block.Line(texts.get(i), line));
        }
        return new Block.Paragraph(lines, lineOf(paragraph));
    }

    private static void addItems(ListBlock list, int depth, List<Block> blocks) {
        var columns = new HashSet<Integer>();
        for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                var siblings = new ArrayList<Block>();
                var children = children(item, columns, depth, siblings);
                var first = children.isEmpty() ? null : children.getFirst();
                var marker = item.getFirstChild() instanceof TaskListItemMarker task ? (Boolean) task.isChecked() : null;
                var text = first instanceof Block.Paragraph paragraph ? paragraph : null;
                var rest = text == null ? children : children.subList(1, children.size());
                blocks.add(ItemLines.item(text, marker, list instanceof OrderedList, rest, lineOf(item)));
                blocks.addAll(siblings);
                columns.add(columnOf(item));
            }
        }
    }

    /** Unevenly indented items are siblings all the same: one below another, in the column of an item before that. */
    private static List<Block> children(ListItem item, Set<Integer> columnsBefore, int depth, List<Block> siblings) {
        var children = new ArrayList<Block>();
        for (var node = item.getFirstChild(); node != null && depth < DEEPEST; node = node.getNext()) {
            var isSibling = node.getFirstChild() instanceof ListItem first && columnOf(first) > columnOf(item)
                    && columnsBefore.contains(columnOf(first));
            add(node, depth + 1, isSibling ? siblings : children);
        }
        return children;
    }

    private static int columnOf(ListItem item) {
        var indent = item.getMarkerIndent() == null ? 0 : item.getMarkerIndent();
        return item.getSourceSpans().isEmpty() ? indent : item.getSourceSpans().getFirst().getColumnIndex() + indent;
    }

    /** People indent without meaning code: a list or prose by its looks is read as such. */
    private static List<Block> indented(IndentedCodeBlock code) {
        var line = lineOf(code);
        if (code.getLiteral().lines().filter(ItemLines::looksLikeItem).count() == 0) {
            return List.of(new Block.Code(code.getLiteral(), line));
        }
        var lines = new ArrayList<Block.Line>();
        for (var text : code.getLiteral().lines().toList()) {
            lines.add(new Block.Line(inline(text), line + lines.size()));
        }
        return List.of(new Block.Paragraph(lines, line));
    }

    /** {@code [Action 1]: Sharpen...} is a definition to CommonMark where the text is one word. */
    private static void addUnlessAddress(LinkReferenceDefinition definition, List<Block> blocks) {
        var target = definition.getDestination();
        if (target.indexOf('/') < 0 && target.indexOf('.') < 0 && target.indexOf('#') < 0 && target.indexOf('@') < 0) {
            var text = Text.of("[" + definition.getLabel() + "]: " + target);
            blocks.add(new Block.Paragraph(List.of(new Block.Line(text, lineOf(definition))), lineOf(definition)));
        }
    }
}
