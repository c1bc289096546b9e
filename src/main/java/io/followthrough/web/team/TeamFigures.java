package io.followthrough.web.team;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.people.Team;
import io.followthrough.report.Dimension;
import io.followthrough.report.Grouping;
import io.followthrough.report.Moment;
import io.followthrough.report.OnTimeReport;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueReport;
import io.followthrough.report.OverdueRow;
import io.followthrough.report.Population;
import io.followthrough.report.Question;
import io.followthrough.report.Selection;
import io.followthrough.report.ViolationReport;
import io.followthrough.report.ViolationRow;
import io.followthrough.web.page.Viewer;

/** The figures of teams, as the reports give them for the last {@value #DAYS} days. */
@ApplicationScoped
class TeamFigures {

    private static final int DAYS = 90;
    private static final int MOST_OWNERS = 10;

    private final OnTimeReport onTime;
    private final OverdueReport overdue;
    private final ViolationReport violations;
    private final Authorization authorization;

    TeamFigures(OnTimeReport onTime, OverdueReport overdue, ViolationReport violations, Authorization authorization) {
        this.onTime = onTime;
        this.overdue = overdue;
        this.violations = violations;
        this.authorization = authorization;
    }

    /**
     * One team's.
     *
     * @param onTime against the current, then against the original due date
     * @param byOwner who has something overdue, the most first; no more than {@value #MOST_OWNERS}
     */
    record Figures(LocalDate from, LocalDate to, List<OnTimeRow> onTime, OverdueRow overdue, List<OverdueRow> byOwner,
            int moreOwners, List<ViolationRow> violations) {

        public OnTimeRow current() {
            return onTime.stream().filter(row -> row.dueDate().equals(OnTimeReport.CURRENT)).findFirst().orElseThrow();
        }

        public OnTimeRow original() {
            return onTime.stream().filter(row -> row.dueDate().equals(OnTimeReport.ORIGINAL)).findFirst().orElseThrow();
        }

        /** Null when nothing was due. */
        public String onTimeRate(Viewer viewer) {
            return viewer.percent(current().rate());
        }

        public String originalRate(Viewer viewer) {
            return viewer.percent(original().rate());
        }

        /** The list of what an owner has overdue. */
        public String list(OverdueRow row, String team) {
            return "/follow-ups?team=" + team + "&overdue=true&owner=" + URLEncoder.encode(row.group().label(), UTF_8);
        }

        /** Excused ones are none. */
        public long notExcused() {
            return violations.stream().mapToLong(row -> row.violations() - row.excused()).sum();
        }
    }

    Figures of(Team team, Instant now) {
        LocalDate today = team.calendar().dateOf(now);
        Question period = question(today, Grouping.NONE, List.of(team.slug()), now);
        List<OverdueRow> owners = overdue.figures(question(today, Grouping.by(Dimension.OWNER), List.of(team.slug()), now)
                .withoutPeriod()).rows().stream().filter(row -> row.overdue() > 0)
                .sorted(Comparator.comparing(OverdueRow::overdue).reversed()).toList();
        return new Figures(period.from(), period.to(), onTime.answer(period).rows(),
                overdue.figures(period.withoutPeriod()).rows().getFirst(),
                owners.stream().limit(MOST_OWNERS).toList(), Math.max(0, owners.size() - MOST_OWNERS),
                violations.answer(period).rows().stream().filter(row -> row.violations() > 0).toList());
    }

    /** By the team's slug; teams that have none are not there. */
    List<OverdueRow> overdueByTeam(LocalDate today, Instant now) {
        return overdue.figures(question(today, Grouping.by(Dimension.TEAM), List.of(), now).withoutPeriod()).rows();
    }

    /** The same, against the current due date. */
    List<OnTimeRow> onTimeByTeam(LocalDate today, Instant now) {
        return onTime.answer(question(today, Grouping.by(Dimension.TEAM), List.of(), now)).rows().stream()
                .filter(row -> row.dueDate().equals(OnTimeReport.CURRENT)).toList();
    }

    static LocalDate begin(LocalDate today) {
        return today.minusDays(DAYS - 1L);
    }

    private Question question(LocalDate today, Grouping groupBy, List<String> teams, Instant now) {
        return new Question(begin(today), today, groupBy, Selection.ofTeams(Population.FOLLOW_UPS, teams),
                authorization.visibility(), Moment.present(now));
    }
}
