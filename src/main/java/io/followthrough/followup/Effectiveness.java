package io.followthrough.followup;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** Whether what was done turned out to help. */
public enum Effectiveness implements Word {
    EFFECTIVE("effective"),
    PARTIALLY_EFFECTIVE("partially_effective"),
    INEFFECTIVE("ineffective"),
    INCONCLUSIVE("inconclusive");

    @EnumeratedValue
    private final String word;

    Effectiveness(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
