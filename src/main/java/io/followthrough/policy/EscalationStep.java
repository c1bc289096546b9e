package io.followthrough.policy;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** Whom an overdue follow-up reaches, this long after its due date. */
public record EscalationStep(@JsonProperty(required = true) Deadline after, @JsonProperty(required = true) Recipient to) {

    /** The rungs above the owner. */
    public enum Recipient implements Word {
        LEAD("lead"),
        MANAGER("manager");

        @EnumeratedValue
        private final String word;

        Recipient(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    public EscalationStep {
        if (after.days() < 1) {
            throw new IllegalArgumentException("after must be a day or more; nothing is late before");
        }
    }
}
