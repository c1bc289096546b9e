package io.followthrough.intake.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Collects the lines of one paragraph, cell or heading, following emphasis, links and inline HTML. */
final class InlineText {

    /** Deeper emphasis keeps its text and loses its style. */
    private static final int DEEPEST = 60;

    private final List<List<Run>> lines = new ArrayList<>();
    private int bold;
    private int struck;
    private int code;
    private String link;

    private InlineText() {
        lines.add(new ArrayList<>());
    }

    static List<Text> linesOf(Node parent) {
        var inline = new InlineText();
        inline.children(parent, 0);
        return inline.lines.stream().map(Text::new).toList();
    }

    static Text of(Node parent) {
        return Text.joined(linesOf(parent));
    }

    private void children(Node parent, int depth) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visit(node, depth + 1);
        }
    }

    private void visit(Node node, int depth) {
        switch (node) {
            case org.commonmark.node.Text text -> add(text.getLiteral());
            case Code literal -> addCode(literal.getLiteral());
            case SoftLineBreak _ -> breakLine();
            case HardLineBreak _ -> breakLine();
            case HtmlInline html -> tag(html.getLiteral());
            case Image _ -> add(" ");
            case Link reference -> link(reference, depth);
            case StrongEmphasis _ -> {
                bold++;
                nested(node, depth);
                bold--;
            }
            case Emphasis _ -> nested(node, depth);
            default -> nested(node, depth);
        }
    }

    private void nested(Node node, int depth) {
        if (depth < DEEPEST) {
            children(node, depth);
        }
    }

    private void link(Link reference, int depth) {
        var outer = link;
        link = reference.getDestination();
        nested(reference, depth);
        link = outer;
    }

    private void addCode(String literal) {
        code++;
        add(literal);
        code--;
    }

    private void add(String text) {
        lines.getLast().add(new Run(text, bold > 0, struck > 0, code > 0, link));
    }

    private void breakLine() {
        lines.add(new ArrayList<>());
    }

    private void tag(String literal) {
        var tag = literal.toLowerCase(Locale.ROOT);
        var closes = tag.startsWith("</");
        var step = closes ? -1 : 1;
        switch (nameOf(tag)) {
            case "b", "strong" -> bold = Math.max(0, bold + step);
            case "s", "del", "strike" -> struck = Math.max(0, struck + step);
            case "br" -> breakLine();
            case "a" -> link = closes ? null : HtmlBlocks.addressIn(literal);
            default -> {
            }
        }
    }

    private static String nameOf(String tag) {
        var start = tag.startsWith("</") ? 2 : 1;
        var end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }
}
