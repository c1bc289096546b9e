package io.followthrough.incident;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import io.followthrough.classification.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident to create; only the title is needed.
 *
 * @param team a slug; the default team unless given
 * @param restricted whether only its team and admins may know of it; false unless given
 * @param userAffecting whether users felt it; unless given reports take it from the severity (SEV1, SEV2)
 * @param status resolved when {@code resolvedAt} is given, else open
 */
@Schema(examples = """
        {"title": "Checkout returned errors", "team": "payments", "severity": "SEV2", "startedAt": "2026-03-02T10:00:00Z",
         "resolvedAt": "2026-03-02T11:30:00Z", "impact": "One in five checkouts failed", "services": ["checkout"]}""")
public record IncidentRequest(@NotBlank @Size(max = 500) String title, @Size(max = 63) String team, Severity severity,
        IncidentStatus status, Instant startedAt, Instant resolvedAt, @PositiveOrZero @Max(100_000_000) Double durationMinutes,
        @Size(max = 20_000) String impact, @Size(max = 100) List<@NotBlank @Size(max = 200) String> services,
        Boolean restricted, Boolean userAffecting) {

    public IncidentDetails details() {
        return new IncidentDetails(title, severity, status, startedAt, resolvedAt, durationMinutes, impact, services,
                restricted, userAffecting);
    }
}
