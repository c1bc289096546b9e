package io.followthrough.people.enrolment;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What a line of a file comes to. */
public enum ImportOutcome implements Word {
    ADDED("added"),
    CHANGED("changed"),
    UNCHANGED("unchanged");

    private final String word;

    ImportOutcome(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
