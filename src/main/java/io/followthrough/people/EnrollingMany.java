package io.followthrough.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.followthrough.history.Happening;

/**
 * Adds and changes many people and teams in one transaction, with a number of statements that hardly grows with theirs. What they
 * name must be there; those who ask have seen to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EnrollingMany {

    private final People people;
    private final Teams teams;
    private final NewRows rows;
    private final PeopleHistory history;
    private final Event<PeopleAdded> added;
    private final Event<PeopleChanged> changed;
    private final Event<TeamsChanged> teamsChanged;

    EnrollingMany(People people, Teams teams, NewRows rows, PeopleHistory history, Event<PeopleAdded> added,
            Event<PeopleChanged> changed, Event<TeamsChanged> teamsChanged) {
        this.teamsChanged = teamsChanged;
        this.people = people;
        this.teams = teams;
        this.rows = rows;
        this.history = history;
        this.added = added;
        this.changed = changed;
    }

    /** @param wanted checked, each address once */
    public void people(List<PersonRequest> wanted, Happening happening) {
        Map<String, Team> homes = teams(wanted.stream().map(PersonRequest::team));
        Map<String, PersonRequest> unknown = wanted.stream()
                .collect(Collectors.toMap(PersonRequest::email, Function.identity()));
        Map<Person, Map<String, Object>> before = new HashMap<>();
        for (Person person : people.known(unknown.keySet())) {
            PersonRequest request = unknown.remove(person.email());
            before.put(person, person.facts());
            person.change(new PersonDetails(request.name(), request.zone(), request.locale(), homes.get(request.team())));
        }
        people.flush();
        before.forEach((person, facts) -> history.record(person, happening, facts));
        List<Person> present = before.entrySet().stream().filter(e -> !e.getValue().equals(e.getKey().facts()))
                .map(Map.Entry::getKey).toList();
        changed.fire(new PeopleChanged(present, happening.at()));
        add(unknown.values(), homes, happening);
    }

    private void add(Collection<PersonRequest> unknown, Map<String, Team> homes, Happening happening) {
        rows.insert(List.copyOf(unknown), homes, happening.at());
        List<Person> found = people.known(unknown.stream().map(PersonRequest::email).toList());
        found.forEach(person -> history.record(person, happening, Map.of()));
        added.fire(new PeopleAdded(found, happening.at()));
    }

    /** @param wanted checked, each slug once */
    public void teams(List<TeamRequest> wanted, Happening happening) {
        Map<String, Person> leaders = people
                .withEmails(wanted.stream().flatMap(team -> Stream.of(team.lead(), team.manager())).filter(Objects::nonNull)
                        .toList())
                .stream().collect(Collectors.toMap(Person::email, Function.identity()));
        Map<String, TeamRequest> unknown = wanted.stream().collect(Collectors.toMap(TeamRequest::slug, Function.identity()));
        Map<Team, Map<String, Object>> before = new HashMap<>();
        for (Team team : teams.withSlugs(List.copyOf(unknown.keySet()))) {
            TeamRequest request = unknown.remove(team.slug());
            before.put(team, team.facts());
            team.change(details(request, leaders), happening.at());
        }
        teams.flush();
        before.forEach((team, facts) -> history.record(team, happening, facts));
        teamsChanged.fire(new TeamsChanged(before.keySet(), happening.at()));
        List<TeamRequest> fresh = List.copyOf(unknown.values());
        rows.insert(fresh.stream().map(TeamRequest::slug).toList(),
                fresh.stream().map(request -> details(request, leaders)).toList(), happening.at());
        teams.withSlugs(fresh.stream().map(TeamRequest::slug).toList())
                .forEach(team -> history.record(team, happening, Map.of()));
    }

    private Map<String, Team> teams(Stream<String> slugs) {
        return teams.withSlugs(slugs.filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(Team::slug, Function.identity()));
    }

    private static TeamDetails details(TeamRequest request, Map<String, Person> leaders) {
        return new TeamDetails(request.name(), request.zone(), request.workingDays(), request.holidays(),
                leaders.get(TeamRequest.normal(request.lead())), leaders.get(TeamRequest.normal(request.manager())));
    }
}
