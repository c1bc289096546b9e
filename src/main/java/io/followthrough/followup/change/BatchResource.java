package io.followthrough.followup.change;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.QueryValue;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/follow-ups/batch}: up to 500 changes in one request and one transaction. */
@Path("/api/v1/follow-ups/batch")
@Tag(name = "Follow-ups")
@Transactional
@Idempotent
public class BatchResource {

    private final ChangingMany changing;
    private final CurrentCaller current;
    private final Clock clock;

    BatchResource(ChangingMany changing, CurrentCaller current, Clock clock) {
        this.changing = changing;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Allowed(Permission.CHANGE)
    @Operation(summary = "Change many follow-ups", description = "Owner, team, labels and state of up to 500 follow-ups, with a result for each. Each change that can be made is made; with atomic, all of them or, with a 422 that names those to blame, none. Accepting what GET /follow-ups?status=proposed&team=… lists empties a team's triage queue.")
    public BatchAnswer change(
            @RestQuery @Parameter(description = "All or nothing; may also be said in the body.", example = "true") String atomic,
            @Valid @NotNull BatchRequest request) {
        request.requireEachOnce();
        boolean allOrNothing = Boolean.TRUE.equals(request.atomic())
                || Boolean.TRUE.equals(QueryValue.flag("atomic", atomic));
        return changing.change(request.changes(), allOrNothing, current.actor(), clock.instant());
    }
}
