package io.followthrough.report;

import java.time.Clock;
import java.time.Instant;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/reports}. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, ReportFormat.CSV_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The figures with their definition and population; as CSV one line a row.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)),
        @Content(mediaType = ReportFormat.CSV_TYPE, schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))})
public class ReportResource {

    private static final String FORMAT = "json or csv; what the Accept header asks for unless given.";

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
    @Path("/completion")
    @Operation(summary = "Report completion", description = "Created in the period and done within W days ÷ all created in it that are older than W days. Younger ones are counted as immature, not as failures; a row with any is marked incomplete. A rate without a denominator is null.")
    public Response completion(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = "W: how many days a follow-up has, counted from the day after its creation; 30 unless given.", example = "30") String within,
            @RestQuery @Parameter(description = FORMAT, example = "json") String format, @Context HttpHeaders headers) {
        ReportFormat asked = ReportFormat.asked(format, headers);
        Instant now = clock.instant();
        return asked.answer(completion.answer(questions.ofPeriod(query, now), questions.days(within), now));
    }

    @GET
    @Path("/on-time")
    @Operation(summary = "Report on-time compliance", description = "Due in the period and done on or before the due date ÷ all due in it: done on time, done late, still open, or dismissed after the due date had passed. Dismissed earlier is left out. Each group has a row against the current and one against the original due date.")
    public Response onTime(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = FORMAT, example = "json") String format, @Context HttpHeaders headers) {
        ReportFormat asked = ReportFormat.asked(format, headers);
        Instant now = clock.instant();
        return asked.answer(onTime.answer(questions.ofPeriod(query, now), now));
    }

    @GET
    @Path("/overdue")
    @Operation(summary = "Report what is overdue", description = "Open and past the due date ÷ all open. JSON lists the 200 worst follow-ups too; /overdue/follow-ups gives all.")
    public Response overdue(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = FORMAT, example = "json") String format, @Context HttpHeaders headers) {
        ReportFormat asked = ReportFormat.asked(format, headers);
        return asked.answer(overdue.answer(questions.ofMoment(query), clock.instant()));
    }

    @GET
    @Path("/overdue/follow-ups")
    @Produces(ReportFormat.CSV_TYPE)
    @Operation(summary = "List what is overdue", description = "Every follow-up behind the overdue report as CSV, streamed, the most days overdue first.")
    @APIResponse(responseCode = "200", description = "One line a follow-up.", content = @Content(mediaType = ReportFormat.CSV_TYPE))
    public Response overdueFollowUps(@BeanParam ReportQuery query) {
        Question question = questions.ofMoment(query);
        Instant now = clock.instant();
        return ReportFormat.CSV.answered("overdue-follow-ups",
                new CsvOutput(overdue.figures(question, now), OverdueFollowUp.columnNames(),
                        receiver -> overdue.each(question, now, receiver::accept)));
    }

    @GET
    @Path("/ageing")
    @Operation(summary = "Report how long follow-ups are overdue", description = "Overdue by 1-7, 8-30, 31-60, 61-90 and more than 90 calendar days ÷ all overdue, one row a bucket.")
    public Response ageing(@BeanParam ReportQuery query,
            @RestQuery @Parameter(description = FORMAT, example = "json") String format, @Context HttpHeaders headers) {
        ReportFormat asked = ReportFormat.asked(format, headers);
        return asked.answer(ageing.answer(questions.ofMoment(query), clock.instant()));
    }
}
