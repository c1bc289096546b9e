package io.followthrough.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** Markdown as HTML that is safe to show: no scripts, no styles, no images, links only to the web and to mail addresses. */
public record RenderedMarkdown(String html) {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Safelist SAFE = Safelist.basic().removeTags("span").addTags("h3", "h4", "h5", "h6", "hr")
            .removeProtocols("a", "href", "ftp").addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");
    private static final int DEEPEST = 60;

    /** What is nested beyond reason is shown as it was written, because rendering follows the nesting. */
    public static RenderedMarkdown of(String markdown) {
        Node document = PARSER.parse(markdown);
        if (isTooDeep(document)) {
            return new RenderedMarkdown("<pre>" + Entities.escape(markdown) + "</pre>");
        }
        document.accept(new HeadingsBelowThePages());
        return new RenderedMarkdown(Jsoup.clean(RENDERER.render(document), SAFE));
    }

    /** Walks without recursion. */
    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return depth > DEEPEST;
    }

    /** A page has one first-level heading, and it is not the commenter's. */
    private static final class HeadingsBelowThePages extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + 2));
        }
    }
}
