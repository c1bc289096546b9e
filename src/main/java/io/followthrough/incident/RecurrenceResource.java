package io.followthrough.incident;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.history.Happening;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/incidents/{key}/recurrence}. */
@Path("/api/v1/incidents/{key}/recurrence")
@Tag(name = "Incidents")
@Transactional
public class RecurrenceResource {

    private final MarkingRecurrences marking;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Clock clock;

    RecurrenceResource(MarkingRecurrences marking, Authorization authorization, CurrentCaller current, Clock clock) {
        this.authorization = authorization;
        this.marking = marking;
        this.current = current;
        this.clock = clock;
    }

    @PUT
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Mark an incident as a repeat", description = "Says which earlier incident it repeats; another one that was named before no longer is. The earlier one must have started earlier, when both times are known, and must not itself be a repeat of this one.")
    public RestResponse<IncidentView> mark(String key, @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull RecurrenceRequest request) {
        return IncidentResource
                .answer(marking.mark(key, ifMatch, request.of(), Happening.of("recur", current.actor(), clock.instant())),
                        authorization.visibility());
    }

    @DELETE
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Take back that an incident is a repeat", description = "It is a repeat of nothing any more; one that is none stays as it is.")
    public RestResponse<IncidentView> unmark(String key, @RestHeader("If-Match") String ifMatch) {
        return IncidentResource
                .answer(marking.unmark(key, ifMatch, Happening.of("not_recur", current.actor(), clock.instant())),
                        authorization.visibility());
    }
}
