package io.followthrough.incident;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import io.followthrough.classification.Severity;
import io.followthrough.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What can be said and changed about an incident.
 *
 * @param severity null when nobody has rated it
 * @param startedAt UTC; null when unknown
 * @param resolvedAt UTC; null while it lasts or when unknown
 * @param durationMinutes as stated by whoever reported it; null when not stated, it is never computed
 * @param impact null when unknown
 * @param restricted whether only its team and admins may know of it and of all that hangs on it
 * @param userAffecting whether users felt it; null when nobody has said, then reports take it from the severity (SEV1, SEV2)
 */
@Embeddable
@RegisterForReflection
public record IncidentDetails(@NotBlank @Size(max = 500) String title, @Enumerated(EnumType.STRING) Severity severity,
        @NotNull @Enumerated(EnumType.STRING) IncidentStatus status,
        Instant startedAt, Instant resolvedAt, @PositiveOrZero @Max(100_000_000) Double durationMinutes,
        @Size(max = 20_000) String impact,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) String> services, @NotNull Boolean restricted,
        Boolean userAffecting) {

    /** A resolution without a status means that the incident is resolved. */
    public IncidentDetails {
        status = status != null ? status : resolvedAt != null ? IncidentStatus.RESOLVED : IncidentStatus.OPEN;
        services = services == null ? List.of() : services;
        restricted = restricted != null && restricted;
    }

    public IncidentDetails asRestricted() {
        return new IncidentDetails(title, severity, status, startedAt, resolvedAt, durationMinutes, impact, services, true,
                userAffecting);
    }

    /** @throws ProblemException 400 when it would end before it began */
    void requireOrder() {
        if (resolvedAt != null && startedAt != null && resolvedAt.isBefore(startedAt)) {
            throw ProblemException.invalid("/resolvedAt", "must not be before startedAt");
        }
    }
}
