package io.followthrough.people.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.StorableTime;
import io.followthrough.history.Happening;
import io.followthrough.people.EnrollingMany;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.TeamRequest;
import io.followthrough.people.Teams;

/** Adds and changes the teams of a file, all of them or none. */
@ApplicationScoped
class ImportingTeams implements Importing<TeamRequest> {

    private static final CsvFile FILE = new CsvFile(
            Set.of("slug", "name", "zone", "lead", "manager", "workingdays", "holidays"), "slug");
    private static final int SHORTEST_DAY = 3;

    private final People people;
    private final Teams teams;
    private final CheckingRows checking;
    private final EnrollingMany enrolling;

    ImportingTeams(People people, Teams teams, CheckingRows checking, EnrollingMany enrolling) {
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
    public Function<CsvRow, Optional<Wish<TeamRequest>>> reading(List<CsvRow> rows) {
        Map<String, Team> known = teams.withSlugs(CheckingRows.byKey("slug", rows).keySet()).stream()
                .collect(Collectors.toMap(Team::slug, Function.identity()));
        Set<String> leaders = people.withEmails(rows.stream()
                .flatMap(row -> Stream.of(lower(row.text("lead", null)), lower(row.text("manager", null))))
                .filter(Objects::nonNull).toList()).stream().map(Person::email).collect(Collectors.toSet());
        return row -> {
            Team present = known.get(row.text("slug", null));
            return checking.checked(row, request(row, present, leaders), TeamRequest::checked).map(
                    request -> new Wish<>(request, request.slug(), present == null ? null : present.facts(), request.facts()));
        };
    }

    @Override
    public void enroll(List<TeamRequest> wanted, Happening happening) {
        enrolling.teams(wanted, happening);
    }

    private static TeamRequest request(CsvRow row, Team known, Set<String> leaders) {
        TeamRequest present = known == null
                ? new TeamRequest(row.text("slug", null), null, null, null, null, null, null)
                : TeamRequest.from(known);
        return new TeamRequest(row.text("slug", null), row.text("name", present.name()),
                row.value("zone", present.zone(), ZoneId::of, "must be a region such as Europe/Berlin, or UTC"),
                leader(row, "lead", present.lead(), leaders), leader(row, "manager", present.manager(), leaders),
                row.value("workingdays", present.workingDays(), ImportingTeams::days,
                        "must be days of the week such as MON TUE WED, with spaces between"),
                row.value("holidays", present.holidays(), ImportingTeams::dates,
                        "must be dates such as 2026-12-25 2026-12-26, with spaces between"));
    }

    private static String leader(CsvRow row, String column, String present, Set<String> leaders) {
        String named = lower(row.text(column, present));
        if (named != null && !named.equals(present) && !leaders.contains(named)) {
            row.fault(column, "there is no active person with this address; import the people first");
        }
        return named;
    }

    private static Set<DayOfWeek> days(String cell) {
        return words(cell).map(word -> Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= SHORTEST_DAY && day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(IllegalArgumentException::new)).collect(Collectors.toSet());
    }

    private static Set<LocalDate> dates(String cell) {
        return words(cell).map(word -> StorableTime.checked(LocalDate.parse(word))).collect(Collectors.toSet());
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"));
    }

    private static String lower(String email) {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }
}
