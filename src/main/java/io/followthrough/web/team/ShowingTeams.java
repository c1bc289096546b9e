package io.followthrough.web.team;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Proposals;
import io.followthrough.web.row.RefusedRow;
import io.followthrough.web.row.Row;
import io.followthrough.web.row.RowList;
import io.followthrough.web.row.Rows;
import io.quarkus.qute.TemplateInstance;

/** Gathers how one team stands, and what waits for it. */
@ApplicationScoped
class ShowingTeams implements RowList {

    static final String PATH = "/teams";
    private static final Pattern ONE_TEAM = Pattern.compile(PATH + "/([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final int MOST_LINES = 10;

    private final Teams teams;
    private final TeamFigures figures;
    private final WaitingForTeams waiting;
    private final Rows rows;
    private final Proposals proposals;
    private final RemindedPeople reminded;
    private final CurrentCaller current;
    private final Clock clock;

    ShowingTeams(Teams teams, TeamFigures figures, WaitingForTeams waiting, Rows rows, Proposals proposals,
            RemindedPeople reminded, CurrentCaller current, Clock clock) {
        this.teams = teams;
        this.figures = figures;
        this.waiting = waiting;
        this.rows = rows;
        this.proposals = proposals;
        this.reminded = reminded;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public boolean isAt(String path) {
        return ONE_TEAM.matcher(path).matches();
    }

    @Override
    @Transactional
    public TemplateInstance page(String path, RefusedRow refused) {
        Matcher team = ONE_TEAM.matcher(path);
        return team.matches() ? gathered(team.group(1), null, refused) : null;
    }

    @Transactional
    TeamPage page(String slug, Notice said) {
        return gathered(slug, said, null);
    }

    private TeamPage gathered(String slug, Notice said, RefusedRow refused) {
        Instant now = clock.instant();
        Team team = teams.known(slug);
        Map<Waiting, List<Long>> ids = new EnumMap<>(Waiting.class);
        Arrays.stream(Waiting.values()).forEach(what -> ids.put(what, waiting.idsOf(what, team, MOST_LINES + 1, now)));
        Map<Long, Row> found = rows.of(ids.values().stream().flatMap(Collection::stream).distinct().toList(), refused, now);
        boolean isListed = refused == null || found.values().stream().anyMatch(row -> row.key().equals(refused.key()));
        return new TeamPage(TeamFacts.of(team, team.calendar().dateOf(now)), PATH + "/" + team.slug(), figures.of(team, now),
                sections(ids, found),
                proposed(team), reminded.weekly(team), reminded.members(team), isListed ? null : rows.of(refused, now), said);
    }

    /** What belongs into several of them stands in the first: a line has forms, which are on a page once. */
    private static List<TeamPage.Section> sections(Map<Waiting, List<Long>> ids, Map<Long, Row> found) {
        Map<Long, Row> left = new HashMap<>(found);
        return ids.entrySet().stream()
                .map(some -> new TeamPage.Section(some.getKey(),
                        some.getValue().stream().limit(MOST_LINES).map(left::remove).filter(Objects::nonNull).toList(),
                        some.getValue().size() > MOST_LINES))
                .filter(section -> !section.rows().isEmpty() || section.more()).toList();
    }

    private TeamPage.Proposed proposed(Team team) {
        List<Proposals.Line> lines = proposals.of(team, MOST_LINES + 1);
        return new TeamPage.Proposed(lines.stream().limit(MOST_LINES).toList(), lines.size() > MOST_LINES,
                current.caller().has(Role.MEMBER, team.id()));
    }
}
