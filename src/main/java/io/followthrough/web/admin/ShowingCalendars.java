package io.followthrough.web.admin;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriBuilder;

import io.followthrough.access.Authorization;
import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.feed.FeedView;
import io.followthrough.feed.KeepingFeeds;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;

/** Makes the page with the calendars of the visitor, or of somebody else for an admin. */
@ApplicationScoped
class ShowingCalendars {

    private static final String PATH = "/admin/calendars";

    private final KeepingFeeds keeping;
    private final People people;
    private final Teams teams;
    private final CurrentCaller current;

    ShowingCalendars(KeepingFeeds keeping, People people, Teams teams, CurrentCaller current) {
        this.keeping = keeping;
        this.people = people;
        this.teams = teams;
        this.current = current;
    }

    /** @param person null for the visitor */
    @Transactional
    CalendarListPage page(String person, Notice said) {
        return page(person, said, null);
    }

    @Transactional
    CalendarListPage again(SentForm form, Problem problem) {
        return page(form.about(), null, Refusal.of(form, problem));
    }

    /** @throws ProblemException 403 when the visitor is nobody that has calendars */
    @Transactional
    String visitor() {
        Long id = current.caller().person();
        Person person = id == null ? null : people.findById(id);
        if (person == null) {
            throw Authorization.forbidden("Only people have calendars.");
        }
        return person.email();
    }

    String address(String person) {
        return person == null ? PATH : UriBuilder.fromPath(PATH).queryParam("person", "{person}").build(person).toString();
    }

    private CalendarListPage page(String person, Notice said, Refusal refusal) {
        Caller caller = current.caller();
        boolean isOwn = person == null || person.isBlank();
        String owner = !isOwn ? person : caller.person() == null ? null : visitor();
        List<FeedView> feeds = owner == null ? List.of() : keeping.of(owner);
        List<Offer> theirs = Offer.of(teams.bySlug().stream()
                .filter(team -> caller.isAdmin() || caller.roles().containsKey(team.id())).map(Team::slug).toList());
        return new CalendarListPage(owner, isOwn, feeds, EditForms.ofNothing(refusal), theirs, caller.isAdmin(), said);
    }
}
