package io.followthrough.intake.reading.measure;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What a person read in a document. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Label(String file, String title, String startedAt, String resolvedAt, Double durationMinutes, Integer timelineEntries,
        List<LabelledFollowUp> followUps, String notes) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LabelledFollowUp(String title, String owner, String due, String priority, boolean done) {}

    boolean scoresTimes() {
        return notes == null || !notes.contains("DO NOT SCORE startedAt");
    }

    boolean scoresTimeline() {
        return notes == null || !notes.contains("SOFT timelineEntries");
    }
}
