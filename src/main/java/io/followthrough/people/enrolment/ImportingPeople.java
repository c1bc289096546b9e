package io.followthrough.people.enrolment;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.history.Happening;
import io.followthrough.people.EnrollingMany;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.PersonRequest;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;

/** Adds and changes the people of a file, all of them or nobody. */
@ApplicationScoped
class ImportingPeople implements Importing<PersonRequest> {

    private static final CsvFile FILE = new CsvFile(Set.of("email", "name", "zone", "locale", "team"), "email");

    private final People people;
    private final Teams teams;
    private final CheckingRows checking;
    private final EnrollingMany enrolling;

    ImportingPeople(People people, Teams teams, CheckingRows checking, EnrollingMany enrolling) {
        this.people = people;
        this.teams = teams;
        this.checking = checking;
        this.enrolling = enrolling;
    }

    @Override
    public CsvFile file() {
        return FILE;
    }

    @Override
    public Function<CsvRow, Optional<Wish<PersonRequest>>> reading(List<CsvRow> rows) {
        Map<String, Person> known = people.known(CheckingRows.byKey("email", rows).keySet()).stream()
                .collect(Collectors.toMap(Person::email, Function.identity()));
        Set<String> homes = teams.withSlugs(rows.stream().map(row -> row.text("team", null)).filter(Objects::nonNull).distinct()
                .toList()).stream().map(Team::slug).collect(Collectors.toSet());
        return row -> {
            Person present = known.get(String.valueOf(row.text("email", null)).toLowerCase(Locale.ROOT));
            return checking.checked(row, request(row, present, homes), PersonRequest::checked).map(
                    request -> new Wish<>(request, request.email(), present == null ? null : present.facts(), request.facts()));
        };
    }

    @Override
    public void enroll(List<PersonRequest> wanted, Happening happening) {
        enrolling.people(wanted, happening);
    }

    private static PersonRequest request(CsvRow row, Person known, Set<String> homes) {
        PersonRequest present = known == null
                ? new PersonRequest(null, null, null, null, null)
                : PersonRequest.from(known);
        String team = row.text("team", present.team());
        if (team != null && !team.equals(present.team()) && !homes.contains(team)) {
            row.fault("team", "there is no such team; import the teams first");
        }
        return new PersonRequest(row.text("email", null), row.text("name", present.name()),
                row.value("zone", present.zone(), ZoneId::of, "must be a region such as Europe/Berlin, or UTC"),
                row.text("locale", present.locale()), team);
    }
}
