package io.followthrough.reminder.weekly;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Visibility;
import io.followthrough.api.PublicUrl;
import io.followthrough.followup.Status;
import io.followthrough.reminder.Line;
import io.followthrough.report.AgeingReport;
import io.followthrough.report.Answer;
import io.followthrough.report.CompletionReport;
import io.followthrough.report.Grouping;
import io.followthrough.report.Moment;
import io.followthrough.report.OnTimeReport;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueFollowUp;
import io.followthrough.report.OverdueReport;
import io.followthrough.report.OverdueRow;
import io.followthrough.report.Population;
import io.followthrough.report.Question;
import io.followthrough.report.Selection;

/** Asks the reports what a lead is told, as the API would ask them for the lead. */
@ApplicationScoped
class ReadingFigures {

    private static final int WORST = 5;

    private final OverdueReport overdue;
    private final AgeingReport ageing;
    private final OnTimeReport onTime;
    private final CompletionReport completion;
    private final PublicUrl publicUrl;

    ReadingFigures(OverdueReport overdue, AgeingReport ageing, OnTimeReport onTime, CompletionReport completion,
            PublicUrl publicUrl) {
        this.overdue = overdue;
        this.ageing = ageing;
        this.onTime = onTime;
        this.completion = completion;
        this.publicUrl = publicUrl;
    }

    /**
     * Some teams as one reader may see them.
     *
     * @param slugs never empty
     */
    record Subject(String title, List<String> slugs, Visibility visibility) {

        Question inside(Weeks.Period period, Instant now) {
            return new Question(period.from(), period.to(), Grouping.NONE, Selection.ofTeams(Population.FOLLOW_UPS, slugs),
                    visibility, Moment.present(now));
        }
    }

    TeamFigures of(Subject subject, Weeks weeks, Instant now) {
        Question atThisMoment = subject.inside(weeks.last(), now).withoutPeriod();
        Answer<OverdueRow> late = overdue.answer(atThisMoment);
        return new TeamFigures(subject.title(), page(subject), late.rows().getFirst(), ageing.answer(atThisMoment).rows(),
                punctuality(subject, weeks.last(), now), punctuality(subject, weeks.lastFour(), now), weeks.cohort(),
                completion.answer(subject.inside(weeks.cohort(), now), CompletionReport.DAYS_UNLESS_SAID).rows().getFirst(),
                late.followUps().stream().limit(WORST).map(this::line).toList());
    }

    OnTimeChart chart(Subject subject, Weeks weeks, Instant now) {
        return new OnTimeChart(weeks.inChart().stream().map(week -> punctuality(subject, week, now)).toList());
    }

    private Punctuality punctuality(Subject subject, Weeks.Period period, Instant now) {
        List<OnTimeRow> rows = onTime.answer(subject.inside(period, now)).rows();
        return new Punctuality(period, against(OnTimeReport.CURRENT, rows), against(OnTimeReport.ORIGINAL, rows));
    }

    private static OnTimeRow against(String dueDate, List<OnTimeRow> rows) {
        return rows.stream().filter(row -> row.dueDate().equals(dueDate)).findFirst().orElseThrow();
    }

    private Line line(OverdueFollowUp late) {
        Status status = Arrays.stream(Status.values()).filter(known -> known.word().equals(late.status())).findFirst()
                .orElseThrow();
        return new Line(late.key(), late.title(), late.dueOn(), late.daysOverdue(), late.priority(), status, late.incidents(),
                late.owner(), publicUrl.followUp(late.key()));
    }

    private URI page(Subject subject) {
        return publicUrl.under("/?team=" + String.join(",", subject.slugs()));
    }
}
