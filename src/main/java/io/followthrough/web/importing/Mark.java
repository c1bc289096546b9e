package io.followthrough.web.importing;

import io.followthrough.intake.reading.Recognised;
import io.followthrough.intake.reading.Recognised.Part;

/** What a line of the source was taken for, and where on the page that can be corrected. */
record Mark(Part part, int index) {

    static Mark of(Recognised recognised) {
        return new Mark(recognised.part(), recognised.index());
    }

    /** Counted as people do. */
    public int number() {
        return index + 1;
    }

    /** The id of the field. */
    public String target() {
        return switch (part) {
            case TITLE -> "title";
            case SUMMARY -> "summary";
            case SEVERITY -> ofIncident("severity");
            case STARTED -> ofIncident("startedAt");
            case RESOLVED -> ofIncident("resolvedAt");
            case DURATION -> ofIncident("durationMinutes");
            case IMPACT -> ofIncident("impact");
            case SERVICES -> ofIncident("services");
            case CAUSE -> "causes-" + index + "-text";
            case TIMELINE -> "timeline-" + index;
            case FOLLOW_UP -> "followUps-" + index;
        };
    }

    private String ofIncident(String field) {
        return "incidents-" + index + "-" + field;
    }
}
