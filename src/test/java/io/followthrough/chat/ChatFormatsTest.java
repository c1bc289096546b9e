package io.followthrough.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.chat.ChatMessage.Fact;
import io.followthrough.chat.ChatMessage.Line;
import io.followthrough.chat.ChatMessage.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void slack_gets_rich_text_and_the_same_as_plain_text() throws Exception {
        assertThat(JSON.<JsonNode>valueToTree(SlackFormat.of(saying("3 days late: Limit the pool")))).isEqualTo(JSON.readTree(
                """
                        {"text": "Follow-ups of Payments\\nOverdue: 1 · Due this week: 0\\n• <https://ft.example.org/follow-ups/FU-1|FU-1> 3 days late: Limit the pool\\n<https://ft.example.org/follow-ups?team=payments|All of them>",
                         "blocks": [
                          {"type": "header", "text": {"type": "plain_text", "text": "Follow-ups of Payments", "emoji": false}},
                          {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                            {"type": "text", "text": "Overdue: 1 · Due this week: 0"}]}]},
                          {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                            {"type": "link", "url": "https://ft.example.org/follow-ups/FU-1", "text": "FU-1"},
                            {"type": "text", "text": " 3 days late: Limit the pool"}]}]},
                          {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                            {"type": "link", "url": "https://ft.example.org/follow-ups?team=payments", "text": "All of them"}]}]}],
                         "unfurl_links": false, "unfurl_media": false}"""));
    }

    @Test
    void teams_gets_an_adaptive_card() throws Exception {
        assertThat(JSON.<JsonNode>valueToTree(TeamsFormat.of(saying("3 days late: Limit the pool")))).isEqualTo(JSON.readTree(
                """
                        {"type": "message", "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": {
                          "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.4", "body": [
                           {"type": "RichTextBlock", "inlines": [
                             {"type": "TextRun", "text": "Follow-ups of Payments", "size": "Large", "weight": "Bolder"}]},
                           {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "Overdue: 1 · Due this week: 0"}]},
                           {"type": "RichTextBlock", "inlines": [
                             {"type": "TextRun", "text": "FU-1", "selectAction":
                               {"type": "Action.OpenUrl", "url": "https://ft.example.org/follow-ups/FU-1"}},
                             {"type": "TextRun", "text": " 3 days late: Limit the pool"}]},
                           {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "All of them", "selectAction":
                               {"type": "Action.OpenUrl", "url": "https://ft.example.org/follow-ups?team=payments"}}]}]}}]}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel> look", "<@U012AB3CD>", "@here and @channel and @all", "<https://evil.example|Sign in>",
            "[Sign in](https://evil.example)", "![x](https://evil.example/beacon.png)", "https://evil.example",
            "www.evil.example",
            "*bold* _it_ ~gone~ `code`", "# Head", "|a|b|", "<at>Everyone</at>", "&lt;!channel&gt;", "a\n\n# b",
            "\u202egpj.exe",
            "\\*bold\\*"})
    void words_of_users_are_words_and_nothing_else(String words) {
        String text = (String) SlackFormat.of(saying(words)).get("text");
        String said = text.lines().filter(line -> line.startsWith("• ")).findFirst().orElseThrow()
                .replace("• <https://ft.example.org/follow-ups/FU-1|FU-1> ", "");
        String blocks = written(SlackFormat.of(saying(words)).get("blocks"));
        String card = written(TeamsFormat.of(saying(words)));

        assertThat(text.lines()).hasSize(4);
        assertThat(said).doesNotContain("<", ">", "://").doesNotContainPattern("@\\w")
                .doesNotContainPattern("(?<!\\\\)[*_~`\\[\\]|#]")
                .doesNotContainPattern("&(?!amp;|lt;|gt;)").doesNotContainPattern("www\\.\\w");
        assertThat(blocks).doesNotContain("\"mrkdwn\"", "\"user\"", "\"broadcast\"").doesNotContain("\"url\":\"https://evil");
        assertThat(card).doesNotContain("<at>", "\"TextBlock\"", "\"url\":\"https://evil").doesNotContain("\u202e");
    }

    @Test
    void the_longest_message_is_within_the_limits_of_both() {
        String longest = "😀".repeat(5000);
        List<Line> lines = java.util.Collections.nCopies(5, new Line(link("FU-1", "/follow-ups/FU-1"), longest));
        ChatMessage message = new ChatMessage(longest, List.of(new Fact("Team", longest)), lines, link("All", "/"));

        assertThat(message.title().length()).isLessThanOrEqualTo(2 * 140);
        assertThat(message.title().codePointCount(0, message.title().length())).isLessThanOrEqualTo(150);
        assertThat(written(TeamsFormat.of(message)).getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(28_000);
        assertThat(written(SlackFormat.of(message).get("text")).length()).isLessThan(40_000);
    }

    private static ChatMessage saying(String words) {
        return new ChatMessage("Follow-ups of Payments", List.of(new Fact("Overdue", "1"), new Fact("Due this week", "0")),
                List.of(new Line(link("FU-1", "/follow-ups/FU-1"), words)), link("All of them", "/follow-ups?team=payments"));
    }

    private static Link link(String words, String path) {
        return new Link(words, URI.create("https://ft.example.org" + path));
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
