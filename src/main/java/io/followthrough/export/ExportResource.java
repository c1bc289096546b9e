package io.followthrough.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Authorization;
import io.followthrough.access.Permission;
import io.followthrough.api.AnswerFormat;
import io.followthrough.api.Format;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/export}: everything for a warehouse. */
@Path("/api/v1/export")
@Tag(name = "Export")
public class ExportResource {

    private static final Logger LOG = Logger.getLogger(ExportResource.class);
    private static final String SNAPSHOT_AT = "Snapshot-At";
    private static final String MOMENT = "A moment before that of the snapshot: whatever was stored by then is in it.";
    private static final String EXAMPLE_OF_MOMENT = "2026-03-31T14:00:00Z";
    private static final String EXAMPLE = """
            {"export":"begin","snapshotAt":"2026-03-31T14:00:00Z","tables":{"members":{"team":"text","person":"text","role":"text"}}}
            {"table":"members","team":"payments","person":"ana@example.org","role":"member"}
            {"export":"end","snapshotAt":"2026-03-31T14:00:00Z","rows":{"members":1}}
            """;

    private final Tables tables;
    private final Exporting exporting;
    private final Places places;
    private final Authorization authorization;
    private final Duration longest;
    private final CurrentVertxRequest request;
    private final Clock clock;

    ExportResource(Tables tables, Exporting exporting, Places places, Authorization authorization, ExportConfig config,
            CurrentVertxRequest request, Clock clock) {
        this.tables = tables;
        this.exporting = exporting;
        this.places = places;
        this.authorization = authorization;
        this.longest = config.longest();
        this.request = request;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Produces({WritingFormat.NDJSON_TYPE, WritingFormat.ZIP_TYPE})
    @Operation(summary = "Export everything", description = "All tables as they were at one moment, streamed. As NDJSON a line for each row, its table in the field table; the first line says what columns the tables have, the last how many rows there were. As CSV a ZIP archive with a file for each table, begin.json and end.json. What has no end is not whole: read it again. Of the rows, those that the caller may see. docs/export.md has the columns.")
    @APIResponse(responseCode = "200", description = "Everything, in an order in which what is pointed at comes first.", headers = @Header(name = SNAPSHOT_AT, description = MOMENT, schema = @Schema(type = SchemaType.STRING, format = "date-time", examples = EXAMPLE_OF_MOMENT)), content = {
            @Content(mediaType = WritingFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE),
            @Content(mediaType = WritingFormat.ZIP_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"), example = "begin.json, teams.csv, …, end.json")})
    public Response everything(
            @RestQuery @Parameter(description = ExportFormat.PARAMETER, example = "ndjson") String format,
            @Context HttpHeaders headers) {
        authorization.requireExporting();
        return answer("followthrough", tables.all(), Format.asked(ExportFormat.class, format, headers));
    }

    @GET
    @Path("/{table}")
    @Allowed(Permission.READ)
    @Produces({WritingFormat.NDJSON_TYPE, AnswerFormat.CSV_TYPE})
    @Operation(summary = "Export one table", description = "The same of one table. As CSV without anything but its header and its rows: there only the end of the answer itself says that it is whole. Tables that are asked for one by one are as they were at several moments.")
    @APIResponse(responseCode = "200", description = "The rows of the table.", headers = @Header(name = SNAPSHOT_AT, description = MOMENT, schema = @Schema(type = SchemaType.STRING, format = "date-time", examples = EXAMPLE_OF_MOMENT)), content = {
            @Content(mediaType = WritingFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING), example = EXAMPLE),
            @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING), example = "team,person,role\r\npayments,ana@example.org,member\r\n")})
    public Response table(@Parameter(description = "The name of the table.", example = "follow-ups") String table,
            @RestQuery @Parameter(description = TableFormat.PARAMETER, example = "ndjson") String format,
            @Context HttpHeaders headers) {
        authorization.requireExporting();
        return answer(table, List.of(tables.named(table)), Format.asked(TableFormat.class, format, headers));
    }

    private Response answer(String name, List<Table> asked, WritingFormat format) {
        RoutingContext context = request.getCurrent();
        Instant at = clock.instant();
        Object body = context.request().method().name().equals(HttpMethod.HEAD) ? null : stream(asked, format, at, context);
        return Response.fromResponse(format.answered(name, body)).header(SNAPSHOT_AT, at).build();
    }

    private ExportStream stream(List<Table> asked, WritingFormat format, Instant at, RoutingContext context) {
        Places.Place place = places.take();
        Client client = new Client(context);
        long end = context.vertx().setTimer(longest.toMillis(), _ -> breakOff(client));
        context.addEndHandler(_ -> {
            context.vertx().cancelTimer(end);
            place.closeUnlessUsed();
        });
        return new ExportStream(exporting, asked, format, at, place, client);
    }

    private void breakOff(Client client) {
        LOG.warnf("An export was broken off after %s", longest);
        client.hangUp();
    }
}
