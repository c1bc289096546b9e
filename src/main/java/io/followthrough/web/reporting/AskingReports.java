package io.followthrough.web.reporting;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.AgeingReport;
import io.followthrough.report.Answer;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.Grouping;
import io.followthrough.report.OnTimeReport;
import io.followthrough.report.OverdueReport;
import io.followthrough.report.Population;
import io.followthrough.report.Question;
import io.followthrough.report.Questions;
import io.followthrough.report.ReportQuery;
import io.followthrough.report.Shares;
import io.followthrough.report.ViolationReport;
import io.followthrough.report.course.FlowReport;
import io.followthrough.report.course.SlipReport;
import io.followthrough.report.course.TimeReport;
import io.followthrough.report.incident.ActionCoverage;
import io.followthrough.report.incident.PostmortemCoverageReport;
import io.followthrough.report.incident.RecurrenceReport;
import io.followthrough.report.learning.LearningReports;

/** Asks each report what the API would ask it. */
@ApplicationScoped
class AskingReports {

    private final Questions questions;
    private final Clock clock;
    private final CompletionReport completion;
    private final OnTimeReport onTime;
    private final OverdueReport overdue;
    private final AgeingReport ageing;
    private final FlowReport flow;
    private final SlipReport slip;
    private final TimeReport time;
    private final ViolationReport violations;
    private final PostmortemCoverageReport postmortems;
    private final RecurrenceReport recurrence;
    private final Shares shares;

    AskingReports(Questions questions, Clock clock, CompletionReport completion, OnTimeReport onTime, OverdueReport overdue,
            AgeingReport ageing, FlowReport flow, SlipReport slip, TimeReport time, ViolationReport violations,
            PostmortemCoverageReport postmortems, RecurrenceReport recurrence, Shares shares) {
        this.questions = questions;
        this.clock = clock;
        this.completion = completion;
        this.onTime = onTime;
        this.overdue = overdue;
        this.ageing = ageing;
        this.flow = flow;
        this.slip = slip;
        this.time = time;
        this.violations = violations;
        this.postmortems = postmortems;
        this.recurrence = recurrence;
        this.shares = shares;
    }

    /** @throws io.followthrough.problem.ProblemException 400 naming the parameter that cannot be meant */
    Question question(KnownReport report, ReportQuery query) {
        return report.isAboutMoment()
                ? questions.ofMoment(query, clock.instant())
                : questions.ofPeriod(report.isAboutIncidents() ? Population.INCIDENTS : Population.FOLLOW_UPS, query,
                        clock.instant());
    }

    /** @param within the days that completion gives */
    Answer<?> answer(KnownReport report, Question question, int within) {
        return switch (report) {
            case COMPLETION -> completion.answer(question, within);
            case ON_TIME -> onTime.answer(question);
            case OVERDUE -> overdue.answer(question);
            case AGEING -> ageing.answer(question);
            case FLOW -> flow.answer(question);
            case SLIP -> slip.answer(question);
            case TIME_TO_ASSIGN -> time.answer(TimeReport.End.ASSIGN, question);
            case TIME_TO_CLOSE -> time.answer(TimeReport.End.CLOSE, question);
            case VIOLATIONS -> violations.answer(question);
            case PREVENT_SHARE -> shares.answer(LearningReports.PREVENT_SHARE, question);
            case EFFECTIVENESS -> shares.answer(LearningReports.EFFECTIVENESS, question);
            case POSTMORTEM_COVERAGE -> postmortems.answer(question);
            case ACTION_COVERAGE -> shares.answer(ActionCoverage.DEFINITION, question);
            case RECURRENCE -> recurrence.answer(question);
        };
    }

    /** Without what only the ungrouped answer lists. */
    Answer<?> total(KnownReport report, Question question, int within) {
        Question ungrouped = question.groupedBy(Grouping.NONE);
        return report == KnownReport.OVERDUE ? overdue.figures(ungrouped) : answer(report, ungrouped, within);
    }
}
