package io.followthrough.people.enrolment;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code POST /api/v1/teams/import}. */
@Path("/api/v1/teams/import")
@Tag(name = "People and teams")
@Transactional
@Idempotent
public class TeamImportResource {

    private static final String EXAMPLE = "slug,name,zone,lead,manager,workingDays,holidays\r\npayments,Payments,Europe/Madrid,ana@example.org,,MON TUE WED THU FRI,2026-12-25\r\n";

    private final ImportingTeams importing;
    private final UploadedFiles files;

    TeamImportResource(ImportingTeams importing, UploadedFiles files) {
        this.importing = importing;
        this.files = files;
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Consumes(UploadedFiles.CSV)
    @Operation(summary = "Import teams", description = "Adds and changes teams from a file (CSV, UTF-8, at most 1 MiB and 10,000 lines; commas or semicolons). The first line names the columns, in any order: slug, and any of name, zone, lead, manager, workingDays and holidays; days and dates have spaces between them. Teams are known by their slug: what is not there is added, what is there is changed. A column that the file does not have stays as it is; an empty cell takes the value away. All lines are taken or none; a 422 lists what is wrong by line and column.")
    public ImportAnswer take(
            @RequestBody(content = @Content(mediaType = UploadedFiles.CSV, schema = @Schema(implementation = String.class), example = EXAMPLE)) byte[] body,
            @RestQuery @Parameter(description = UploadedFiles.REHEARSAL, example = "true") String dryRun) {
        return files.take(importing, body, dryRun);
    }
}
