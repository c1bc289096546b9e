package io.followthrough.privacy;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Permission;
import io.followthrough.api.OptionalBody;
import io.followthrough.api.VersionedAnswer;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/people/{email}/erasure}. */
@Path("/api/v1/people/{email}/erasure")
@Tag(name = "People and teams")
@Transactional
public class ErasureResource {

    /** Every text of every table is looked at. */
    public static final int LONGEST_SECONDS = 900;

    private final Erasing erasing;
    private final OptionalBody optionalBody;
    private final CurrentCaller current;
    private final Clock clock;

    ErasureResource(Erasing erasing, OptionalBody optionalBody, CurrentCaller current, Clock clock) {
        this.erasing = erasing;
        this.optionalBody = optionalBody;
        this.current = current;
        this.clock = clock;
    }

    @PUT
    @Allowed(Permission.ADMINISTER)
    @Consumes(MediaType.WILDCARD)
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @Operation(summary = "Erase a person", description = "Takes the name and the address of somebody who was deactivated out of everything: their row, history, audit, mails, comments and texts. What they did stays, under a name that tells nothing, and so do the figures of reports. Whatever else names them in texts can be said with alsoKnownAs, also later, by the address that the answer gives. It cannot be undone. 409 as long as they are active.")
    public RestResponse<ErasureView> erase(String email, @RestHeader("If-Match") String ifMatch,
            @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ErasureRequest.class))) byte[] body) {
        ErasureRequest request = optionalBody.read(body, ErasureRequest.class).orElse(ErasureRequest.NOTHING_SAID);
        Erasing.Erased erased = erasing.erase(email, ifMatch, request, current.actor(), clock.instant());
        return VersionedAnswer.ok(erased.view(), erased.version());
    }
}
