package io.followthrough.chat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a team is to be told, and of what.
 *
 * @param url an https address that the chat gave out; a secret, never shown again. Absent to keep the one that is there
 * @param dailySummary true unless given
 * @param escalations true unless given
 */
@Schema(examples = """
        {"format": "slack", "url": "https://chat.example.org/hooks/x3qz9yk7cjg5tn8m", "dailySummary": true, "escalations": true}""")
public record ChatRequest(@NotNull ChatFormat format, @Size(min = 1, max = 2000) String url, Boolean dailySummary,
        Boolean escalations) {

    public ChatRequest {
        dailySummary = dailySummary == null || dailySummary;
        escalations = escalations == null || escalations;
    }

    @Override
    public String toString() {
        return "ChatRequest[" + format + "]";
    }
}
