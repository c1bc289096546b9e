package io.followthrough.report.course;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/reports}: the course of things. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, AnswerFormat.CSV_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The figures with their definition and population; as CSV one line a row.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)),
        @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))})
public class CourseResource {

    private final Questions questions;
    private final FlowReport flow;
    private final SlipReport slip;
    private final TimeReport time;
    private final Clock clock;

    CourseResource(Questions questions, FlowReport flow, SlipReport slip, TimeReport time, Clock clock) {
        this.questions = questions;
        this.flow = flow;
        this.slip = slip;
        this.time = time;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/flow")
    @Operation(summary = "Report what comes in and gets done", description = "For each ISO week of the period, in whole weeks: opened, closed, their difference, and how many were open at its end (a burn-down).")
    public Response flow(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return flow.answer(questions.ofPeriod(query, clock.instant())).as(asked);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/slip")
    @Operation(summary = "Report how due dates move", description = "Due in the period by another than the original due date ÷ all due in it, with the days between the two (average, median, p90) and the approved extensions.")
    public Response slip(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return slip.answer(questions.ofPeriod(query, clock.instant())).as(asked);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/time-to-assign")
    @Operation(summary = "Report how long it takes to find an owner", description = "Days from the creation to the first owner, median and p90, of the follow-ups created in the period. Those without one count as long as they have waited (Kaplan-Meier); null as long as too few have one.")
    public Response timeToAssign(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return time.answer(TimeReport.End.ASSIGN, questions.ofPeriod(query, clock.instant())).as(asked);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/time-to-close")
    @Operation(summary = "Report how long it takes to get done", description = "Days from the creation to the completion, median and p90, of the follow-ups created in the period. Those that are open count as long as they have waited, those dismissed until then (Kaplan-Meier); null as long as too few are done.")
    public Response timeToClose(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return time.answer(TimeReport.End.CLOSE, questions.ofPeriod(query, clock.instant())).as(asked);
    }
}
