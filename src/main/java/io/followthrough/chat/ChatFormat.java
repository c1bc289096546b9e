package io.followthrough.chat;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** How the other side wants messages to be written. */
public enum ChatFormat implements Word {
    /** Slack, and what takes its incoming webhooks, such as Mattermost and Rocket.Chat. */
    SLACK("slack"),
    /** Workflows of Microsoft Teams. */
    TEAMS("teams");

    @EnumeratedValue
    private final String word;

    ChatFormat(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
