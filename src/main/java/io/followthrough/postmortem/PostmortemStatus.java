package io.followthrough.postmortem;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** How far a written review has come. */
public enum PostmortemStatus implements Word {
    DRAFT("draft"),
    IN_REVIEW("in_review"),
    PUBLISHED("published");

    @EnumeratedValue
    private final String word;

    PostmortemStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
