package io.followthrough.incident;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** How far the response to an incident has come. */
public enum IncidentStatus implements Word {
    OPEN("open"),
    MITIGATED("mitigated"),
    RESOLVED("resolved"),
    CLOSED("closed");

    @EnumeratedValue
    private final String word;

    IncidentStatus(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
