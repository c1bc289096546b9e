package io.followthrough.classification;

import jakarta.persistence.EnumeratedValue;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kind of action a follow-up is, after the action item types of the Google SRE workbook's postmortem template. */
public enum FollowUpType implements Word {
    PREVENT("prevent"),
    DETECT("detect"),
    MITIGATE("mitigate"),
    REPAIR("repair"),
    INVESTIGATE("investigate"),
    PROCESS("process");

    @EnumeratedValue
    private final String word;

    FollowUpType(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
