package io.followthrough.privacy;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/people/{email}/personal-data}. */
@Path("/api/v1/people/{email}/personal-data")
@Tag(name = "People and teams")
public class PersonalDataResource {

    private static final String EXAMPLE = """
            {"asOf": "2026-03-31T14:00:00Z", "person": [{"email": "ana@example.org", "name": "Ana Ruiz", "zone": "Europe/Madrid"}], "comments": []}""";

    private final ExportingPersonalData exporting;
    private final Clock clock;

    PersonalDataResource(ExportingPersonalData exporting, Clock clock) {
        this.exporting = exporting;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Export what is known about a person", description = "Everything that the service knows about one person, as one JSON object with a list for each kind, streamed, as it was at one moment: who they are, what they prefer, where they belong, what they own, watch, asked for and decided, what they wrote, what was mailed to them, and where the history and the audit name them. docs/personal-data.md has the lists. Audited. For themselves and admins.")
    @APIResponse(responseCode = "200", description = "Everything; what has no end is not whole.", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT), example = EXAMPLE))
    public Response export(String email) {
        ExportingPersonalData.Wanted wanted = exporting.wanted(email, clock.instant());
        StreamingOutput body = output -> exporting.write(wanted, output);
        return Response.ok(body, MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"personal-data.json\"").build();
    }
}
