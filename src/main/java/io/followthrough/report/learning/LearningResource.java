package io.followthrough.report.learning;

import java.time.Clock;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.AnswerFormat;
import io.followthrough.report.Answer;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;
import io.followthrough.report.Shares;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/reports}: what is learned. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, AnswerFormat.CSV_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The figures with their definition and population; as CSV one line a row.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)),
        @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))})
public class LearningResource {

    private final Questions questions;
    private final Shares shares;
    private final Clock clock;

    LearningResource(Questions questions, Shares shares, Clock clock) {
        this.questions = questions;
        this.shares = shares;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/prevent-share")
    @Operation(summary = "Report how much is to prevent", description = "Created in the period and of type prevent ÷ all created in it.")
    public Response preventShare(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        return answer(LearningReports.PREVENT_SHARE, query, format, headers);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/effectiveness")
    @Operation(summary = "Report what has helped", description = "Completed in the period and found effective ÷ all completed in it and found effective, partially effective or ineffective.")
    public Response effectiveness(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        return answer(LearningReports.EFFECTIVENESS, query, format, headers);
    }

    private Response answer(Shares.Definition asked, ReportQuery query, String format, HttpHeaders headers) {
        AnswerFormat form = AnswerFormat.asked(format, headers);
        return shares.answer(asked, questions.ofPeriod(query, clock.instant())).as(form);
    }
}
