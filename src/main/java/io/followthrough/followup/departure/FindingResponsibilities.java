package io.followthrough.followup.departure;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import io.followthrough.access.Visibility;
import io.followthrough.api.Key;
import io.followthrough.followup.departure.Responsibilities.Item;
import io.followthrough.followup.departure.Responsibilities.Share;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds what somebody answers for, as far as whoever asks may know. */
@ApplicationScoped
public class FindingResponsibilities {

    private static final int LISTED = 200;

    /** Served by follow_up_by_owner. */
    private static final String OWNED = """
            f.owner_id = :person AND (f.status NOT IN ('done', 'wont_do')
                OR f.status = 'done' AND f.effectiveness IS NULL AND f.effectiveness_due_on IS NOT NULL)""";
    /** Served by follow_up_watcher_by_person. */
    private static final String WATCHED = "f.id IN (SELECT w.follow_up_id FROM follow_up_watcher w WHERE w.person_id = :person)";
    /** Served by follow_up_pending_by_team. */
    private static final String DECIDED = """
            f.team_id IN (SELECT id FROM team WHERE lead_id = :person OR manager_id = :person)
            AND f.status NOT IN ('done', 'wont_do')
            AND (f.extension_requested IS NOT NULL OR f.dismissal_requested_by IS NOT NULL)""";

    private final EntityManager entities;
    private final Teams teams;

    FindingResponsibilities(EntityManager entities, Teams teams) {
        this.entities = entities;
        this.teams = teams;
    }

    public Responsibilities of(Person person, Visibility visibility) {
        List<Team> led = teams.ledBy(person);
        return new Responsibilities(person.email(), share(OWNED, person, visibility), share(WATCHED, person, visibility),
                share(DECIDED, person, visibility),
                led.stream().filter(team -> team.lead().filter(lead -> lead.id().equals(person.id())).isPresent())
                        .map(Team::slug).toList(),
                led.stream().filter(team -> team.manager().filter(manager -> manager.id().equals(person.id())).isPresent())
                        .map(Team::slug).toList());
    }

    private Share share(String condition, Person person, Visibility visibility) {
        NativeQuery<Tuple> query = entities.unwrap(Session.class).createNativeQuery("""
                SELECT f.id, f.title, t.slug, f.status, f.due_on, count(*) OVER () AS found
                FROM follow_up f JOIN team t ON t.id = f.team_id
                WHERE %s AND %s ORDER BY f.due_on NULLS LAST, f.id""".formatted(condition, Visibility.condition("f")),
                Tuple.class);
        query.setParameter("person", person.id());
        visibility.bind(query::setParameter);
        List<Tuple> rows = query.setMaxResults(LISTED).getResultList();
        return new Share(rows.isEmpty() ? 0 : rows.getFirst().get("found", Long.class),
                rows.stream().map(FindingResponsibilities::item).toList());
    }

    private static Item item(Tuple row) {
        return new Item(Key.FOLLOW_UP.of(row.get("id", Long.class)), row.get("title", String.class),
                row.get("slug", String.class), row.get("status", String.class), row.get("due_on", LocalDate.class));
    }
}
