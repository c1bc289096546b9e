package io.followthrough.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.followthrough.chat.ChatMessage.Link;

/**
 * A message as a workflow of Microsoft Teams takes it: an adaptive card, made of runs of text, which unlike blocks of text know no
 * Markdown.
 */
final class TeamsFormat {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    /** After a sign that would begin a mention. */
    private static final String GAP = "\u200b";

    private TeamsFormat() {}

    static Map<String, Object> of(ChatMessage message) {
        List<Object> body = new ArrayList<>();
        body.add(paragraph(List.of(run(message.title(), Map.of("size", "Large", "weight", "Bolder")))));
        if (!message.facts().isEmpty()) {
            body.add(paragraph(List.of(run(message.facts().stream().map(fact -> fact.name() + ": " + fact.value())
                    .collect(Collectors.joining(" · ")), Map.of()))));
        }
        message.lines().forEach(line -> body.add(paragraph(List.of(run(line.link()), run(" " + line.words(), Map.of())))));
        if (message.more() != null) {
            body.add(paragraph(List.of(run(message.more()))));
        }
        Map<String, Object> card = Map.of("$schema", "http://adaptivecards.io/schemas/adaptive-card.json", "type",
                "AdaptiveCard",
                "version", "1.4", "body", body);
        return Map.of("type", "message", "attachments", List.of(Map.of("contentType", CARD, "content", card)));
    }

    private static Map<String, Object> paragraph(List<Object> runs) {
        return Map.of("type", "RichTextBlock", "inlines", runs);
    }

    private static Map<String, Object> run(Link link) {
        return run(link.words(), Map.of("selectAction", Map.of("type", "Action.OpenUrl", "url", link.to().toASCIIString())));
    }

    private static Map<String, Object> run(String words, Map<String, Object> more) {
        Map<String, Object> run = new HashMap<>(more);
        run.put("type", "TextRun");
        run.put("text", words.replace("<", "<" + GAP));
        return run;
    }
}
