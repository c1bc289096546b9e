package io.followthrough.web.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.report.Dimension;
import io.followthrough.report.Group;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueRow;

/** Gathers how all teams stand. */
@ApplicationScoped
class ListingTeams {

    private final Teams teams;
    private final TeamFigures figures;
    private final Clock clock;

    ListingTeams(Teams teams, TeamFigures figures, Clock clock) {
        this.teams = teams;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional
    TeamListPage page() {
        Instant now = clock.instant();
        List<Team> all = teams.bySlug();
        // The latest of their dates, as reports take it
        LocalDate today = all.stream().map(team -> team.calendar().dateOf(now)).max(LocalDate::compareTo)
                .orElseGet(() -> now.atZone(ZoneOffset.UTC).toLocalDate());
        Map<String, OverdueRow> overdue = byTeam(figures.overdueByTeam(today, now), OverdueRow::group);
        Map<String, OnTimeRow> onTime = byTeam(figures.onTimeByTeam(today, now), OnTimeRow::group);
        return new TeamListPage(all.stream().map(team -> line(team, Optional.ofNullable(overdue.get(team.slug())),
                Optional.ofNullable(onTime.get(team.slug())))).toList(), TeamFigures.begin(today), today);
    }

    private static <R> Map<String, R> byTeam(List<R> rows, Function<R, Group> group) {
        return rows.stream().collect(Collectors.toMap(row -> group.apply(row).value(Dimension.TEAM), row -> row));
    }

    private static TeamLine line(Team team, Optional<OverdueRow> overdue, Optional<OnTimeRow> onTime) {
        return new TeamLine(team.slug(), team.name(), team.lead().map(Person::name).orElse(null),
                overdue.map(OverdueRow::open).orElse(0L), overdue.map(OverdueRow::overdue).orElse(0L),
                onTime.map(OnTimeRow::rate).orElse(null));
    }
}
