package io.followthrough.intake;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.followthrough.followup.FollowUpRequest;
import io.followthrough.incident.IncidentRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A postmortem to create; only the title is needed.
 *
 * @param team a slug; the query parameter {@code team}, else the default team, unless given
 * @param rootCause null when it names none
 * @param incidentKeys incidents that exist already
 * @param incidents incidents to create with it
 * @param followUps follow-ups to create with it; they serve all its incidents
 */
@Schema(examples = """
        {"title": "Checkout outage of 2 March", "team": "payments", "summary": "Checkout failed for 90 minutes.",
         "rootCause": "A connection pool without a limit",
         "causes": [{"text": "A connection pool without a limit", "root": true}],
         "timeline": [{"at": "2026-03-02T10:00:00Z", "text": "First alert"}],
         "incidents": [{"title": "Checkout outage", "severity": "SEV2", "startedAt": "2026-03-02T10:00:00Z",
                        "resolvedAt": "2026-03-02T11:30:00Z"}],
         "followUps": [{"title": "Limit the pool to 50 connections", "priority": "P1", "type": "prevent"}]}""")
public record PostmortemRequest(@NotBlank @Size(max = 500) String title, @Size(max = 63) String team,
        @Size(max = 20_000) String summary, @Size(max = 20_000) String rootCause,
        @Size(max = 100) List<@NotNull @Valid CauseRequest> causes,
        @Size(max = 1000) List<@NotNull @Valid TimelineRequest> timeline,
        @Size(max = 50) List<@NotBlank @Size(max = 40) String> incidentKeys,
        @Size(max = 50) List<@NotNull @Valid IncidentRequest> incidents,
        @Size(max = 200) List<@NotNull @Valid FollowUpRequest> followUps) {

    /** @param root whether it is the root cause rather than a contributing factor */
    public record CauseRequest(@NotBlank @Size(max = 20_000) String text, boolean root) {}

    /** @param at null when the moment cannot be placed */
    public record TimelineRequest(Instant at, @NotBlank @Size(max = 20_000) String text) {}

    public PostmortemRequest {
        causes = causes == null ? List.of() : causes;
        timeline = timeline == null ? List.of() : timeline;
        incidentKeys = incidentKeys == null ? List.of() : incidentKeys;
        incidents = incidents == null ? List.of() : incidents;
        followUps = followUps == null ? List.of() : followUps;
    }
}
