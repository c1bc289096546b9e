package io.followthrough.intake.reading;

import java.util.List;

import io.followthrough.classification.Severity;

/** An incident that a postmortem reviews; all but its services and line are null where the document is silent. */
public record WrittenIncident(String title, Severity severity, WrittenTime startedAt, WrittenTime resolvedAt,
        Double durationMinutes, String impact, List<String> services, int line) {

    public WrittenIncident {
        if (durationMinutes != null && (durationMinutes.isNaN() || durationMinutes < 0)) {
            throw new IllegalArgumentException("A duration is not negative");
        }
        services = List.copyOf(services);
    }
}
