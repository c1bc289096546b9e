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

/** {@code POST /api/v1/people/import}. */
@Path("/api/v1/people/import")
@Tag(name = "People and teams")
@Transactional
@Idempotent
public class PeopleImportResource {

    private static final String EXAMPLE = "email,name,zone,locale,team\r\nana@example.org,Ana Ruiz,Europe/Madrid,es-ES,payments\r\n";

    private final ImportingPeople importing;
    private final UploadedFiles files;

    PeopleImportResource(ImportingPeople importing, UploadedFiles files) {
        this.importing = importing;
        this.files = files;
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Consumes(UploadedFiles.CSV)
    @Operation(summary = "Import people", description = "Adds and changes people from a file (CSV, UTF-8, at most 1 MiB and 10,000 lines; commas or semicolons). The first line names the columns, in any order: email, and any of name, zone, locale and team. People are known by their address: who is not there is added, who is there is changed. A column that the file does not have stays as it is; an empty cell takes the value away. All lines are taken or none; a 422 lists what is wrong by line and column. Nobody is activated or deactivated in this way.")
    public ImportAnswer take(
            @RequestBody(content = @Content(mediaType = UploadedFiles.CSV, schema = @Schema(implementation = String.class), example = EXAMPLE)) byte[] body,
            @RestQuery @Parameter(description = UploadedFiles.REHEARSAL, example = "true") String dryRun) {
        return files.take(importing, body, dryRun);
    }
}
