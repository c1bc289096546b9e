package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Reads headings, lists, tables and lines written as HTML, even where tags are missing. */
final class HtmlBlocks {

    private static final int DEEPEST = 60;
    private static final Set<String> LINE_BREAKING = Set.of("p", "div", "br", "hr", "section", "article", "details", "summary",
            "center", "blockquote", "dl", "dt", "dd", "header", "footer", "main");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Line> lines = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final int firstLine;
    private int line;

    private HtmlBlocks(int firstLine) {
        this.firstLine = firstLine;
        line = firstLine;
    }

    static List<Block> of(String html, int firstLine) {
        var body = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true)).body();
        return in(body, firstLine, 0);
    }

    /** The address in an opening {@code <a>}, or null. */
    static String addressIn(String tag) {
        var anchor = Jsoup.parseBodyFragment(tag).selectFirst("a[href]");
        return anchor == null ? null : anchor.attr("href");
    }

    private static List<Block> in(Node parent, int firstLine, int depth) {
        var html = new HtmlBlocks(firstLine);
        html.children(parent, new Run("", false, false, false, null), depth);
        html.endParagraph();
        return html.blocks;
    }

    private void children(Node parent, Run style, int depth) {
        for (var node = parent.firstChild(); node != null && depth < DEEPEST; node = node.nextSibling()) {
            visit(node, style, depth + 1);
        }
    }

    private void visit(Node node, Run style, int depth) {
        if (node instanceof TextNode text) {
            text(text, style);
        } else if (node instanceof Element element && !(node instanceof Comment)) {
            element(element, style, depth);
        }
    }

    private void element(Element element, Run style, int depth) {
        var name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "li" -> item(element, depth);
            case "ul", "ol" -> list(element, style, depth);
            case "table" -> table(element);
            case "pre", "script", "style" -> endParagraph();
            default -> inline(element, name, style, depth);
        }
    }

    private void inline(Element element, String name, Run style, int depth) {
        if (LINE_BREAKING.contains(name)) {
            endParagraph();
        }
        var link = name.equals("a") ? element.attr("href") : style.link();
        var isBold = style.bold() || name.equals("b") || name.equals("strong") || name.equals("summary");
        var isStruck = style.struck() || name.equals("s") || name.equals("del") || name.equals("strike");
        children(element, new Run("", isBold, isStruck, style.code() || name.equals("code"), link), depth);
        if (LINE_BREAKING.contains(name)) {
            endParagraph();
        }
    }

    private void text(TextNode node, Run style) {
        var parts = node.getWholeText().split("\n", -1);
        for (var i = 0; i < parts.length; i++) {
            if (i > 0) {
                endLine();
            }
            line = lineOf(node) + i;
            if (parts[i].indexOf('*') >= 0 || parts[i].indexOf('`') >= 0 || parts[i].indexOf("](") >= 0) {
                runs.addAll(MarkdownBlocks.inline(parts[i]).runs());
            } else {
                runs.add(style.with(parts[i]));
            }
        }
    }

    private void endLine() {
        var text = new Text(runs);
        runs.clear();
        if (!text.isEmpty()) {
            lines.add(new Block.Line(text, line));
        }
    }

    private void endParagraph() {
        endLine();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(List.copyOf(lines), lines.getFirst().line()));
            lines.clear();
        }
    }

    private void heading(Element element, int level) {
        endParagraph();
        blocks.add(new Block.Heading(level, flat(element), lineOf(element)));
    }

    private void item(Element element, int depth) {
        endParagraph();
        var inside = in(element, firstLine, depth);
        var text = !inside.isEmpty() && inside.getFirst() instanceof Block.Paragraph first ? first : null;
        var rest = text == null ? inside : inside.subList(1, inside.size());
        blocks.add(ItemLines.item(text, null, false, rest, lineOf(element)));
    }

    /** Text that stands in a list without {@code <li>} is an item of it. */
    private void list(Element list, Run style, int depth) {
        endParagraph();
        if (list.children().stream().noneMatch(child -> child.normalName().equals("li"))) {
            item(list, depth);
        } else {
            children(list, style, depth);
            endParagraph();
        }
    }

    private void table(Element table) {
        endParagraph();
        var rows = new ArrayList<Block.Row>();
        for (var row : table.select("tr")) {
            rows.add(new Block.Row(cells(row.select("> th, > td")), lineOf(row)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())), lineOf(table)));
        }
    }

    private List<Text> cells(Elements cells) {
        return cells.stream().map(this::flat).toList();
    }

    private Text flat(Element element) {
        var texts = new ArrayList<Text>();
        for (var block : in(element, firstLine, DEEPEST / 2)) {
            texts.add(switch (block) {
                case Block.Paragraph paragraph -> paragraph.joined();
                case Block.Heading heading -> heading.text();
                case Block.Item item -> item.text();
                default -> Text.EMPTY;
            });
        }
        return Text.joined(texts);
    }

    private int lineOf(Node node) {
        var range = node.sourceRange();
        return range.isTracked() ? firstLine + Math.max(1, range.start().lineNumber()) - 1 : line;
    }
}
