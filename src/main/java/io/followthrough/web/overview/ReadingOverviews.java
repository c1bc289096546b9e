package io.followthrough.web.overview;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.report.AgeingReport;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.CompletionRow;
import io.followthrough.report.OnTimeReport;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueReport;
import io.followthrough.report.OverdueRow;
import io.followthrough.report.Question;
import io.followthrough.report.course.FlowReport;

/** Asks the reports what an overview shows: ten questions, whatever it is about. */
@ApplicationScoped
class ReadingOverviews {

    private static final int WORST = 5;

    private final OverdueReport overdue;
    private final AgeingReport ageing;
    private final OnTimeReport onTime;
    private final CompletionReport completion;
    private final FlowReport flow;

    ReadingOverviews(OverdueReport overdue, AgeingReport ageing, OnTimeReport onTime, CompletionReport completion,
            FlowReport flow) {
        this.overdue = overdue;
        this.ageing = ageing;
        this.onTime = onTime;
        this.completion = completion;
        this.flow = flow;
    }

    Overview of(Span span) {
        return new Overview(span, ageing.answer(span.moment()).rows(), late(span.before(span.moment())).overdue(),
                late(span.thisWeek()), late(span.weekBefore(span.thisWeek())), kept(span.period()),
                kept(span.before(span.period())), done(span.cohort()), done(span.before(span.cohort())),
                flow.answer(span.twice()).rows(), overdue.worst(span.moment(), WORST));
    }

    private OverdueRow late(Question question) {
        return overdue.figures(question).rows().getFirst();
    }

    private OnTimeRow kept(Question question) {
        List<OnTimeRow> rows = onTime.answer(question).rows();
        return rows.stream().filter(row -> row.dueDate().equals(OnTimeReport.CURRENT)).findFirst().orElseThrow();
    }

    private CompletionRow done(Question question) {
        return completion.answer(question, CompletionReport.DAYS_UNLESS_SAID).rows().getFirst();
    }
}
