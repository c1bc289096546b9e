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
import io.followthrough.report.AgeingReport;
import io.followthrough.report.Answer;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.OnTimeReport;
import io.followthrough.report.OverdueReport;
import io.followthrough.report.Population;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;
import io.followthrough.report.Shares;
import io.followthrough.report.ViolationReport;
import io.followthrough.report.course.FlowReport;
import io.followthrough.report.course.SlipReport;
import io.followthrough.report.course.TimeReport;
import io.followthrough.report.learning.LearningReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /api/v1/reports}: what is counted of follow-ups. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, AnswerFormat.CSV_TYPE})
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The figures with their definition and population; as CSV one line a row.", content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Answer.class)),
        @Content(mediaType = AnswerFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))})
public class ReportResource {

    private final ReportAnswers answers;
    private final CompletionReport completion;
    private final OnTimeReport onTime;
    private final OverdueReport overdue;
    private final AgeingReport ageing;
    private final FlowReport flow;
    private final SlipReport slip;
    private final TimeReport time;
    private final Shares shares;
    private final ViolationReport violations;

    ReportResource(ReportAnswers answers, CompletionReport completion, OnTimeReport onTime, OverdueReport overdue,
            AgeingReport ageing, FlowReport flow, SlipReport slip, TimeReport time, Shares shares, ViolationReport violations) {
        this.violations = violations;
        this.answers = answers;
        this.completion = completion;
        this.onTime = onTime;
        this.overdue = overdue;
        this.ageing = ageing;
        this.flow = flow;
        this.slip = slip;
        this.time = time;
        this.shares = shares;
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/completion")
    @Operation(summary = "Report completion", description = "Created in the period and done within W days ÷ all created in it that are older than W days. Younger ones are counted as immature, not as failures; a row with any is marked incomplete. A rate without a denominator is null.")
    public Response completion(@BeanParam ReportRequest request,
            @RestQuery @Parameter(description = "W: how many days a follow-up has, counted from the day after its creation; 30 unless given.", example = "30") String within) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request,
                question -> completion.answer(question, Questions.days(within)));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/on-time")
    @Operation(summary = "Report on-time compliance", description = "Due in the period and done on or before the due date ÷ all due in it: done on time, done late, still open, or dismissed after the due date had passed. Dismissed earlier is left out. Each group has a row against the current and one against the original due date.")
    public Response onTime(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request, onTime::answer);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/overdue")
    @Operation(summary = "Report what is overdue", description = "Open and past the due date ÷ all open. JSON lists the 200 worst follow-ups too; /overdue/follow-ups gives all.")
    public Response overdue(@BeanParam ReportRequest request) {
        return answers.ofMoment(request, overdue::answer);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/overdue/follow-ups")
    @Produces(AnswerFormat.CSV_TYPE)
    @Operation(summary = "List what is overdue", description = "Every follow-up behind the overdue report as CSV, streamed, the most days overdue first.")
    @APIResponse(responseCode = "200", description = "One line a follow-up.", content = @Content(mediaType = AnswerFormat.CSV_TYPE))
    public Response overdueFollowUps(@BeanParam ReportQuery query) {
        return AnswerFormat.CSV.answered("overdue-follow-ups", overdue.followUps(answers.aboutMoment(query)));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/ageing")
    @Operation(summary = "Report how long follow-ups are overdue", description = "Overdue by 1-7, 8-30, 31-60, 61-90 and more than 90 calendar days ÷ all overdue, one row a bucket.")
    public Response ageing(@BeanParam ReportRequest request) {
        return answers.ofMoment(request, ageing::answer);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/flow")
    @Operation(summary = "Report what comes in and gets done", description = "For each ISO week of the period, in whole weeks: opened, closed, their difference, and how many were open at its end (a burn-down).")
    public Response flow(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request, flow::answer);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/slip")
    @Operation(summary = "Report how due dates move", description = "Due in the period by another than the original due date ÷ all due in it, with the days between the two (average, median, p90) and the approved extensions.")
    public Response slip(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request, slip::answer);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/time-to-assign")
    @Operation(summary = "Report how long it takes to find an owner", description = "Days from the creation to the first owner, median and p90, of the follow-ups created in the period. Those without one count as long as they have waited (Kaplan-Meier); null as long as too few have one.")
    public Response timeToAssign(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request, question -> time.answer(TimeReport.End.ASSIGN, question));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/time-to-close")
    @Operation(summary = "Report how long it takes to get done", description = "Days from the creation to the completion, median and p90, of the follow-ups created in the period. Those that are open count as long as they have waited, those dismissed until then (Kaplan-Meier); null as long as too few are done.")
    public Response timeToClose(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request, question -> time.answer(TimeReport.End.CLOSE, question));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/prevent-share")
    @Operation(summary = "Report how much is to prevent", description = "Created in the period and of type prevent ÷ all created in it.")
    public Response preventShare(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request,
                question -> shares.answer(LearningReports.PREVENT_SHARE, question));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/effectiveness")
    @Operation(summary = "Report what has helped", description = "Completed in the period and found effective ÷ all completed in it and found effective, partially effective or ineffective.")
    public Response effectiveness(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request,
                question -> shares.answer(LearningReports.EFFECTIVENESS, question));
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/violations")
    @Operation(summary = "Report what was missed", description = "Deadlines of policies that were missed first on a day of the period, a row for each policy and what was to be done by then (complete or assign): how many are excused ÷ all. What is reported is what is recorded, also when it was done later.")
    public Response violations(@BeanParam ReportRequest request) {
        return answers.ofPeriod(Population.FOLLOW_UPS, request, violations::answer);
    }
}
