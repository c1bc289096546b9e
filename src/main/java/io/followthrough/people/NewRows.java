package io.followthrough.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Inserts people and teams in one statement, however many they are: entities would each ask for their id first. */
@ApplicationScoped
class NewRows {

    private static final String PEOPLE = """
            INSERT INTO person (email, name, zone, locale, team_id, active, created_at, version)
            SELECT n.email, n.name, n.zone, n.locale, n.team, true, :now, 0
            FROM unnest(cast(:emails AS text[]), cast(:names AS text[]), cast(:zones AS text[]), cast(:locales AS text[]),
                        cast(:teams AS bigint[])) AS n (email, name, zone, locale, team)""";

    private static final String TEAMS = """
            INSERT INTO team (slug, name, zone, working_days, holidays, lead_id, manager_id, created_at, version)
            SELECT n.slug, n.name, n.zone, string_to_array(n.days, ' '), cast(string_to_array(n.holidays, ' ') AS date[]),
                   n.lead, n.manager, :now, 0
            FROM unnest(cast(:slugs AS text[]), cast(:names AS text[]), cast(:zones AS text[]), cast(:days AS text[]),
                        cast(:holidays AS text[]), cast(:leads AS bigint[]), cast(:managers AS bigint[]))
                 AS n (slug, name, zone, days, holidays, lead, manager)""";

    private final EntityManager entities;

    NewRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param homes by slug */
    void insert(List<PersonRequest> people, Map<String, Team> homes, Instant now) {
        entities.createNativeQuery(PEOPLE).setParameter("now", now)
                .setParameter("emails", texts(people, PersonRequest::email))
                .setParameter("names", texts(people, PersonRequest::name))
                .setParameter("zones", texts(people, PersonRequest::zone))
                .setParameter("locales", texts(people, PersonRequest::locale))
                .setParameter("teams", ids(people, person -> Optional.ofNullable(homes.get(person.team())).map(Team::id)))
                .executeUpdate();
    }

    /** @param details in the order of the slugs */
    void insert(List<String> slugs, List<TeamDetails> details, Instant now) {
        entities.createNativeQuery(TEAMS).setParameter("now", now)
                .setParameter("slugs", texts(slugs, Function.identity()))
                .setParameter("names", texts(details, TeamDetails::name))
                .setParameter("zones", texts(details, TeamDetails::zone))
                .setParameter("days",
                        texts(details, team -> team.workingDays().stream().sorted().map(DayOfWeek::name)
                                .collect(Collectors.joining(" "))))
                .setParameter("holidays",
                        texts(details, team -> team.holidays().stream().sorted().map(LocalDate::toString)
                                .collect(Collectors.joining(" "))))
                .setParameter("leads", ids(details, team -> Optional.ofNullable(team.lead()).map(Person::id)))
                .setParameter("managers", ids(details, team -> Optional.ofNullable(team.manager()).map(Person::id)))
                .executeUpdate();
    }

    private static <T> String[] texts(List<T> rows, Function<T, ?> value) {
        return rows.stream().map(value).map(found -> found == null ? null : found.toString()).toArray(String[]::new);
    }

    private static <T> Long[] ids(List<T> rows, Function<T, Optional<Long>> value) {
        return rows.stream().map(row -> value.apply(row).orElse(null)).toArray(Long[]::new);
    }
}
