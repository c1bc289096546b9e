package io.followthrough.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.api.QueryValue;
import io.followthrough.followup.departure.FindingResponsibilities;
import io.followthrough.history.Subject;
import io.followthrough.people.Authority;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.PersonRequest;
import io.followthrough.people.PersonView;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.problem.Problem;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Wishes;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.Stories;

/** Makes the pages of people. */
@ApplicationScoped
class ShowingPeople {

    static final String EDIT = "edit";
    private static final int MOST_LINES = 200;

    private final People people;
    private final Teams teams;
    private final FindingResponsibilities responsibilities;
    private final Stories stories;
    private final Authority authority;
    private final Authorization authorization;
    private final CurrentCaller current;

    ShowingPeople(People people, Teams teams, FindingResponsibilities responsibilities, Stories stories, Authority authority,
            Authorization authorization, CurrentCaller current) {
        this.people = people;
        this.teams = teams;
        this.responsibilities = responsibilities;
        this.stories = stories;
        this.authority = authority;
        this.authorization = authorization;
        this.current = current;
    }

    /** @param refusal of the form that adds somebody; null for none */
    @Transactional
    PeopleListPage list(Wishes wishes, Refusal refusal) {
        List<PersonLine> lines = people
                .found(wishes.asked().get("q"), QueryValue.flag("active", wishes.asked().get("active")),
                        wishes.asked().get("team"), MOST_LINES + 1)
                .stream().map(PersonView::from).map(PersonLine::new).toList();
        boolean more = lines.size() > MOST_LINES;
        return new PeopleListPage(more ? lines.subList(0, MOST_LINES) : lines, more, wishes, EditForms.ofNothing(refusal),
                slugs(), authority.isAdmin());
    }

    @Transactional
    PeopleListPage listAgain(SentForm form, Problem problem) {
        return list(new Wishes(form.about(), Map.of()), Refusal.of(form, problem));
    }

    @Transactional
    PersonPage page(String email, Notice said) {
        return page(people.known(email), Meanwhile.NOTHING, said);
    }

    @Transactional
    PersonPage again(SentForm form, Problem problem) {
        Person person = people.known(form.about());
        return page(person, stories.refused(form, problem, Subject.PERSON, person.id(), person.version()), null);
    }

    private PersonPage page(Person person, Meanwhile meanwhile, Notice said) {
        EditForms forms = new EditForms(person.version(), meanwhile.refusal(), null, Map.of(EDIT, fields(person)));
        boolean isAdmin = authority.isAdmin();
        return new PersonPage(PersonView.from(person), forms, meanwhile, isAdmin,
                isAdmin || current.caller().is(person.id()), person.isErased(),
                responsibilities.of(person, authorization.visibility()), slugs(),
                stories.of(Subject.PERSON, person.id()), said);
    }

    private List<Offer> slugs() {
        return Offer.of(teams.bySlug().stream().map(Team::slug).toList());
    }

    private static Map<String, String> fields(Person person) {
        PersonRequest present = PersonRequest.from(person);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", present.name());
        fields.put("zone", present.zone() == null ? "" : present.zone().getId());
        fields.put("locale", present.locale() == null ? "" : present.locale());
        fields.put("team", present.team() == null ? "" : present.team());
        return fields;
    }
}
