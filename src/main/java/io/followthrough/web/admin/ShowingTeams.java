package io.followthrough.web.admin;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Role;
import io.followthrough.history.Subject;
import io.followthrough.people.Authority;
import io.followthrough.people.Team;
import io.followthrough.people.TeamRequest;
import io.followthrough.people.TeamView;
import io.followthrough.people.Teams;
import io.followthrough.people.membership.MemberRole;
import io.followthrough.people.membership.Memberships;
import io.followthrough.problem.Problem;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.Stories;

/** Makes the pages of teams. */
@ApplicationScoped
class ShowingTeams {

    static final String EDIT = "edit";

    private final Teams teams;
    private final Memberships memberships;
    private final Stories stories;
    private final Authority authority;
    private final CurrentCaller current;
    private final Viewer viewer;

    ShowingTeams(Teams teams, Memberships memberships, Stories stories, Authority authority, CurrentCaller current,
            Viewer viewer) {
        this.teams = teams;
        this.memberships = memberships;
        this.stories = stories;
        this.authority = authority;
        this.current = current;
        this.viewer = viewer;
    }

    /** @param refusal of the form that adds a team; null for none */
    @Transactional
    TeamListPage list(Refusal refusal) {
        return new TeamListPage(teams.bySlug().stream().map(TeamView::from).toList(), EditForms.ofNothing(refusal),
                authority.isAdmin());
    }

    @Transactional
    TeamListPage listAgain(SentForm form, Problem problem) {
        return list(Refusal.of(form, problem));
    }

    @Transactional
    TeamPage page(String slug, Notice said) {
        return page(teams.known(slug), Meanwhile.NOTHING, said);
    }

    @Transactional
    TeamPage again(SentForm form, Problem problem) {
        Team team = teams.known(form.about());
        return page(team, stories.refused(form, problem, Subject.TEAM, team.id(), team.version()), null);
    }

    private TeamPage page(Team team, Meanwhile meanwhile, Notice said) {
        EditForms forms = new EditForms(team.version(), meanwhile.refusal(), null,
                Map.of(EDIT, TeamFields.of(TeamRequest.from(team)), "member", Map.of("role", MemberRole.MEMBER.word())));
        return new TeamPage(TeamView.from(team), forms, meanwhile, memberships.of(team),
                Offer.of(MemberRole.class, viewer), TeamFields.week(), current.caller().has(Role.LEAD, team.id()),
                stories.of(Subject.TEAM, team.id()), said);
    }
}
