package io.followthrough.incident;

import java.time.Instant;
import java.util.List;

import io.followthrough.classification.Severity;

/**
 * An incident as clients read it.
 *
 * @param key null in the answer to a dry run
 * @param team a slug
 * @param startedAt UTC; null when unknown
 * @param resolvedAt UTC; null while it lasts or when unknown
 * @param durationMinutes as stated; null when not stated
 * @param recurrenceOf the key of the earlier incident it repeats; null when it repeats none
 * @param recurrences the keys of the later incidents that repeat it
 */
public record IncidentView(String key, String title, Severity severity, IncidentStatus status, String team, Instant startedAt,
        Instant resolvedAt, Double durationMinutes, String impact, List<String> services,
        String recurrenceOf, List<String> recurrences, Instant createdAt, int version) {

    public static IncidentView from(Incident incident) {
        IncidentDetails details = incident.details();
        return new IncidentView(incident.key(), details.title(), details.severity(), details.status(), incident.team().slug(),
                details.startedAt(), details.resolvedAt(), details.durationMinutes(), details.impact(), details.services(),
                incident.recurrenceOf().map(Incident::key).orElse(null),
                incident.recurrences().stream().map(Incident::key).toList(),
                incident.createdAt(), incident.version());
    }
}
