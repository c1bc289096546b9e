package io.followthrough.people;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.hibernate.query.QueryFlushMode;

/** All people. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    /** Whoever is locked in this way can be edited by others, but not deactivated; it is the lock that foreign keys take. */
    private static final String STAYING = """
            SELECT id FROM person WHERE email = ANY(cast(:emails AS text[])) AND active ORDER BY id FOR KEY SHARE""";
    /** No number that another feature locks. */
    private static final long ENROLMENT = 4_062_000_001L;

    private final Authorization authorization;
    private final Teams teams;

    People(Authorization authorization, Teams teams) {
        this.authorization = authorization;
        this.teams = teams;
    }

    public Optional<Person> withEmail(String email) {
        return find("email", normal(email)).firstResultOptional();
    }

    /** @throws ProblemException 404 when nobody has this address, or nobody in the team that the caller is confined to */
    public Person known(String email) {
        return withEmail(email).filter(this::isShown).orElseThrow(() -> ProblemException.notFound("person " + email));
    }

    /**
     * Somebody who cannot be deactivated before the transaction ends, so that what they are given stays with them.
     *
     * @throws ProblemException 422 naming the pointer when nobody active has this address
     */
    public Person active(String email, String pointer) {
        return active(withEmails(List.of(email)).stream().findFirst(), email, pointer);
    }

    /** The same of somebody who was looked for already. */
    public static Person active(Optional<Person> found, String email, String pointer) {
        return found.filter(Person::isActive).orElseThrow(
                () -> ProblemException.unprocessable(pointer, "there is no active person with the address '" + email + "'"));
    }

    /** By their ids; with their teams, read at once. */
    public Map<Long, Person> withTeams(Collection<Long> ids) {
        return find("from Person p left join fetch p.team where p.id in ?1", ids).stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Those who are active; they cannot be deactivated before the transaction ends. */
    public List<Person> withEmails(Collection<String> emails) {
        List<Long> staying = getSession().createNativeQuery(STAYING, Long.class).addSynchronizedEntityClass(Person.class)
                .setParameter("emails", emails.stream().map(People::normal).distinct().toArray(String[]::new)).getResultList();
        return staying.isEmpty() ? List.of() : list("id in ?1", staying);
    }

    /** Whether somebody is active, who then cannot be deactivated before the transaction ends. */
    public boolean isStaying(Person person) {
        return !getSession().createNativeQuery("SELECT id FROM person WHERE id = :id AND active FOR KEY SHARE", Long.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).setParameter("id", person.id()).getResultList().isEmpty();
    }

    /** Whoever is known by one of these addresses, with their home teams. */
    public List<Person> known(Collection<String> emails) {
        return getSession().createNativeQuery("SELECT * FROM person WHERE email = ANY(cast(:emails AS text[])) ORDER BY email",
                Person.class).addSynchronizedEntityClass(Person.class)
                .setParameter("emails", emails.stream().map(People::normal).toArray(String[]::new))
                .getResultList();
    }

    /** The one active person whom a document means by a name or an address; empty when nobody or several fit. */
    public Optional<Person> meantBy(String written) {
        String name = written.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        List<Person> fitting = list("active and (email = ?1 or lower(name) = ?1)", name);
        return fitting.size() == 1 ? withEmails(List.of(fitting.getFirst().email())).stream().findFirst() : Optional.empty();
    }

    /**
     * Those whom the caller may know of.
     *
     * @param active whether they must be; null for all
     * @param team the slug of their home team; null for any
     */
    public List<Person> byEmail(Boolean active, String team) {
        return found(null, active, team, Integer.MAX_VALUE);
    }

    /**
     * The same, narrowed.
     *
     * @param words a part of the address or of the name, in any case; null for any
     * @param most how many at most
     */
    public List<Person> found(String words, Boolean active, String team, int most) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder("from Person p left join fetch p.team t where true");
        if (active != null) {
            query.append(" and p.active = :active");
            parameters.put("active", active);
        }
        if (team != null) {
            query.append(" and t.slug = :team");
            parameters.put("team", team);
        }
        if (words != null) {
            query.append(" and (locate(:words, p.email) > 0 or locate(:words, lower(p.name)) > 0)");
            parameters.put("words", words.strip().toLowerCase(Locale.ROOT));
        }
        Visibility visibility = authorization.visibility();
        if (visibility.isConfined()) {
            query.append(" and p.id in :belonging");
            parameters.put("belonging", idsIn(visibility.teams()));
        }
        return find(query.append(" order by p.email").toString(), parameters).page(0, most).list();
    }

    private List<Long> idsIn(Set<Long> some) {
        return getSession().createNativeQuery("SELECT id FROM person WHERE cast(:some as bigint[]) && teams_of(id)", Long.class)
                .setParameter("some", some.toArray(Long[]::new)).getResultList();
    }

    private boolean isShown(Person person) {
        Visibility visibility = authorization.visibility();
        return !visibility.isConfined() || !Collections.disjoint(teams.idsWith(person), visibility.teams());
    }

    /** Those who add people and teams, or send people away, come one after the other; everybody else goes on. */
    public void takeTurns() {
        getSession().createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:enrolment)", Integer.class)
                .setParameter("enrolment", ENROLMENT).getSingleResult();
    }

    /** Waits for whoever is giving them something, and keeps others from doing so until the transaction ends. */
    void hold(Person person) {
        getSession().createNativeQuery("SELECT id FROM person WHERE id = :id FOR UPDATE", Long.class)
                .setParameter("id", person.id()).getSingleResult();
        getSession().refresh(person);
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
