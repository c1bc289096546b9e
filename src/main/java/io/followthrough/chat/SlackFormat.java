package io.followthrough.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.followthrough.chat.ChatMessage.Fact;
import io.followthrough.chat.ChatMessage.Line;
import io.followthrough.chat.ChatMessage.Link;

/**
 * A message as Slack takes it. Its blocks are rich text, in which words are nothing but words. What takes Slack's format and knows no
 * blocks shows {@code text} instead, as Markdown does, so there every sign that could begin something is disarmed.
 */
final class SlackFormat {

    private static final Pattern SIGNS = Pattern.compile("[\\\\*_~`\\[\\]()#|!]");
    /** Between an at sign or a colon and what follows it, so that nobody is called and nothing becomes a link. */
    private static final String GAP = "\u200b";

    private SlackFormat() {}

    static Map<String, Object> of(ChatMessage message) {
        List<Object> blocks = new ArrayList<>();
        blocks.add(Map.of("type", "header", "text", Map.of("type", "plain_text", "text", message.title(), "emoji", false)));
        if (!message.facts().isEmpty()) {
            blocks.add(rich(
                    List.of(words(message.facts().stream().map(SlackFormat::sentence).collect(Collectors.joining(" · "))))));
        }
        message.lines().forEach(line -> blocks.add(rich(List.of(link(line.link()), words(" " + line.words())))));
        if (message.more() != null) {
            blocks.add(rich(List.of(link(message.more()))));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("text", text(message));
        whole.put("blocks", blocks);
        whole.put("unfurl_links", false);
        whole.put("unfurl_media", false);
        return whole;
    }

    private static Map<String, Object> rich(List<Object> elements) {
        return Map.of("type", "rich_text", "elements", List.of(Map.of("type", "rich_text_section", "elements", elements)));
    }

    private static Map<String, Object> words(String words) {
        return Map.of("type", "text", "text", words);
    }

    private static Map<String, Object> link(Link link) {
        return Map.of("type", "link", "url", link.to().toASCIIString(), "text", link.words());
    }

    private static String text(ChatMessage message) {
        List<String> lines = new ArrayList<>(List.of(disarmed(message.title())));
        if (!message.facts().isEmpty()) {
            lines.add(disarmed(message.facts().stream().map(SlackFormat::sentence).collect(Collectors.joining(" · "))));
        }
        message.lines().forEach(line -> lines.add("• " + linked(line)));
        if (message.more() != null) {
            lines.add(marked(message.more()));
        }
        return String.join("\n", lines);
    }

    private static String linked(Line line) {
        return marked(line.link()) + " " + disarmed(line.words());
    }

    private static String marked(Link link) {
        return "<" + escaped(link.to().toASCIIString()) + "|" + disarmed(link.words()) + ">";
    }

    private static String sentence(Fact fact) {
        return fact.name() + ": " + fact.value();
    }

    static String disarmed(String words) {
        return escaped(SIGNS.matcher(words).replaceAll("\\\\$0")).replace("@", "@" + GAP).replace("://", ":" + GAP + "//")
                .replaceAll("(?i)www\\.", "$0" + GAP);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
