package io.followthrough.web.overview;

import java.util.List;

import io.followthrough.report.AgeingRow;
import io.followthrough.report.CompletionRow;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueFollowUp;
import io.followthrough.report.OverdueRow;
import io.followthrough.report.course.FlowRow;

/**
 * The figures of an overview, each with what it was before.
 *
 * @param ageing a row a bucket
 * @param due this week; of these, overdue already
 * @param onTime against the current due dates
 * @param flow a row a week, those of the period before first
 * @param worst the worst first
 */
record Overview(Span span, List<AgeingRow> ageing, long overdueBefore, OverdueRow due, OverdueRow dueBefore, OnTimeRow onTime,
        OnTimeRow onTimeBefore, CompletionRow completion, CompletionRow completionBefore, List<FlowRow> flow,
        List<OverdueFollowUp> worst) {

    public long overdue() {
        return ageing.getFirst().overdue();
    }

    public long open() {
        return flow.getLast().open();
    }

    public long opened() {
        return weeks().stream().mapToLong(FlowRow::opened).sum();
    }

    public long closed() {
        return weeks().stream().mapToLong(FlowRow::closed).sum();
    }

    public long net() {
        return opened() - closed();
    }

    public long netBefore() {
        return flow.subList(0, span.weeks()).stream().mapToLong(FlowRow::net).sum();
    }

    /** Whether there is nothing that a figure could be about. */
    boolean isBlank() {
        return open() == 0 && onTime.denominator() == 0 && completion.created() == 0
                && flow.stream().allMatch(week -> week.opened() == 0 && week.closed() == 0);
    }

    private List<FlowRow> weeks() {
        return flow.subList(span.weeks(), flow.size());
    }
}
