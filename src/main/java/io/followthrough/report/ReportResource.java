package io.followthrough.report;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/reports}. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, AnswerFormat.CSV_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The figures with their definition and population; as CSV one line a row.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)),
        @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))})
public class ReportResource {

    private final Questions questions;
    private final CompletionReport completion;
    private final OnTimeReport onTime;
    private final OverdueReport overdue;
    private final AgeingReport ageing;
    private final Clock clock;

    ReportResource(Questions questions, CompletionReport completion, OnTimeReport onTime, OverdueReport overdue,
            AgeingReport ageing, Clock clock) {
        this.questions = questions;
        this.completion = completion;
        this.onTime = onTime;
        this.overdue = overdue;
        this.ageing = ageing;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/completion")
    @Operation(summary = "Report completion", description = "Created in the period and done within W days ÷ all created in it that are older than W days. Younger ones are counted as immature, not as failures; a row with any is marked incomplete. A rate without a denominator is null.")
    public Response completion(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = "W: how many days a follow-up has, counted from the day after its creation; 30 unless given.", example = "30") String within,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return completion.answer(questions.ofPeriod(query, clock.instant()), questions.days(within)).as(asked);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/on-time")
    @Operation(summary = "Report on-time compliance", description = "Due in the period and done on or before the due date ÷ all due in it: done on time, done late, still open, or dismissed after the due date had passed. Dismissed earlier is left out. Each group has a row against the current and one against the original due date.")
    public Response onTime(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return onTime.answer(questions.ofPeriod(query, clock.instant())).as(asked);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/overdue")
    @Operation(summary = "Report what is overdue", description = "Open and past the due date ÷ all open. JSON lists the 200 worst follow-ups too; /overdue/follow-ups gives all.")
    public Response overdue(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return overdue.answer(questions.ofMoment(query, clock.instant())).as(asked);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/overdue/follow-ups")
    @Produces(AnswerFormat.CSV_TYPE)
    @Operation(summary = "List what is overdue", description = "Every follow-up behind the overdue report as CSV, streamed, the most days overdue first.")
    @APIResponse(responseCode = "200", description = "One line a follow-up.", content = @Content(mediaType = AnswerFormat.CSV_TYPE))
    public Response overdueFollowUps(@BeanParam ReportQuery query) {
        Question question = questions.ofMoment(query, clock.instant());
        return AnswerFormat.CSV.answered("overdue-follow-ups",
                CsvOutput.of(overdue.figures(question), OverdueFollowUp.columnNames(),
                        receiver -> overdue.each(question, receiver::accept)));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/ageing")
    @Operation(summary = "Report how long follow-ups are overdue", description = "Overdue by 1-7, 8-30, 31-60, 61-90 and more than 90 calendar days ÷ all overdue, one row a bucket.")
    public Response ageing(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = AnswerFormat.PARAMETER, example = "json") String format,
            @Context HttpHeaders headers) {
        AnswerFormat asked = AnswerFormat.asked(format, headers);
        return ageing.answer(questions.ofMoment(query, clock.instant())).as(asked);
    }
}
