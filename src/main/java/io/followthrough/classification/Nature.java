package io.followthrough.classification;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a follow-up does about the problem, in the words of ISO 9000:2015 (3.12.1 to 3.12.3). */
public enum Nature implements Word {
    /** Fixes what broke. */
    CORRECTION("correction"),
    /** Removes the cause of what happened. */
    CORRECTIVE("corrective"),
    /** Removes the cause of something that has not happened yet. */
    PREVENTATIVE("preventative"),
    /** Makes a sound thing better. */
    IMPROVEMENT("improvement");

    @EnumeratedValue
    private final String word;

    Nature(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
