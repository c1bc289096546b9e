package io.followthrough.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** Whether a second person must confirm that a follow-up is done. */
public enum Verification implements Word {
    NONE("none"),
    REQUIRED("required");

    private final String word;

    Verification(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
