package io.followthrough.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** The event from which a deadline counts. */
public enum ClockStart implements Word {
    INCIDENT_STARTED("incident_started"),
    INCIDENT_RESOLVED("incident_resolved"),
    FOLLOW_UP_CREATED("follow_up_created");

    private final String word;

    ClockStart(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
