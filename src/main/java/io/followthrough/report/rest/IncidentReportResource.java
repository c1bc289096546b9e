package io.followthrough.report.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.AnswerFormat;
import io.followthrough.report.Answer;
import io.followthrough.report.Population;
import io.followthrough.report.Shares;
import io.followthrough.report.incident.ActionCoverage;
import io.followthrough.report.incident.PostmortemCoverageReport;
import io.followthrough.report.incident.RecurrenceReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/reports}: what is counted of incidents. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, AnswerFormat.CSV_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The figures with their definition and population; as CSV one line a row.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)),
        @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))})
public class IncidentReportResource {

    private final ReportAnswers answers;
    private final PostmortemCoverageReport postmortems;
    private final RecurrenceReport recurrence;
    private final Shares shares;

    IncidentReportResource(ReportAnswers answers, PostmortemCoverageReport postmortems, RecurrenceReport recurrence,
            Shares shares) {
        this.answers = answers;
        this.postmortems = postmortems;
        this.recurrence = recurrence;
        this.shares = shares;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/postmortem-coverage")
    @Operation(summary = "Report what is reviewed", description = "Incidents whose postmortem is due in the period by policy and was published in time ÷ all whose postmortem is due in it: published in time or late, missing, or pending (due today or later).")
    public Response postmortemCoverage(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.INCIDENTS, request, postmortems::answer);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/action-coverage")
    @Operation(summary = "Report what is acted on", description = "User-affecting incidents that began in the period and have a follow-up of priority P0 or P1, past proposed and not dismissed ÷ all user-affecting ones that began in it. Unless somebody has said, SEV1 and SEV2 affect users.")
    public Response actionCoverage(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.INCIDENTS, request, question -> shares.answer(ActionCoverage.DEFINITION, question));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/recurrence")
    @Operation(summary = "Report what comes again", description = "Incidents that began in the period and repeat an earlier one ÷ all that began in it. Preventable are the repeats at whose beginning a preventative follow-up of the earlier incident was open.")
    public Response recurrence(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.INCIDENTS, request, recurrence::answer);
    }
}
