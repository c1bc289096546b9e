package io.followthrough.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.access.Visibility;
import io.followthrough.classification.Severity;

/**
 * An incident as clients read it.
 *
 * @param key null in the answer to a dry run
 * @param team a slug
 * @param startedAt UTC; null when unknown
 * @param resolvedAt UTC; null while it lasts or when unknown
 * @param durationMinutes as stated; null when not stated
 * @param restricted whether only its team and admins may know of it
 * @param userAffecting null when nobody has said; then reports take it from the severity (SEV1, SEV2)
 * @param postmortemDueOn the last day for publishing its postmortem by the policies in force when it was resolved or rated, in the
 *        team's zone; null when none is asked for
 * @param recurrenceOf the key of the earlier incident it repeats; null when it repeats none
 * @param recurrences the keys of the later incidents that repeat it
 */
public record IncidentView(String key, String title, Severity severity, IncidentStatus status, String team, Instant startedAt,
        Instant resolvedAt, Double durationMinutes, String impact, List<String> services, boolean restricted,
        Boolean userAffecting, LocalDate postmortemDueOn, String recurrenceOf, List<String> recurrences, Instant createdAt,
        int version) {

    /** @param visible what the reader may know of */
    public static IncidentView from(Incident incident, Visibility visible) {
        IncidentDetails details = incident.details();
        return new IncidentView(incident.key(), details.title(), details.severity(), details.status(), incident.team().slug(),
                details.startedAt(), details.resolvedAt(), details.durationMinutes(), details.impact(), details.services(),
                details.restricted(), details.userAffecting(), incident.postmortemDueOn().orElse(null),
                incident.recurrenceOf().filter(visible::shows).map(Incident::key).orElse(null),
                incident.recurrences().stream().filter(visible::shows).map(Incident::key).toList(),
                incident.createdAt(), incident.version());
    }
}
