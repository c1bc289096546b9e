package io.followthrough.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.followthrough.access.Authorization;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All teams. */
@ApplicationScoped
public class Teams implements PanacheRepository<Team> {

    /** Takes what names no team; made by the first migration. */
    public static final String DEFAULT = "default";

    private final Authorization authorization;

    Teams(Authorization authorization) {
        this.authorization = authorization;
    }

    public Optional<Team> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** @throws ProblemException 422 naming the pointer when there is no such team */
    public Team named(String slug, String pointer) {
        return named(withSlug(slug), slug, pointer);
    }

    /** The same of a team that was looked for already. */
    public static Team named(Optional<Team> found, String slug, String pointer) {
        return found.orElseThrow(() -> ProblemException.unprocessable(pointer, "there is no team '" + slug + "'"));
    }

    /** Takes what names no team: the one that the caller is confined to, else the default team. */
    public Team forWhatNamesNone() {
        return authorization.visibility().onlyTeam().map(this::findById)
                .orElseGet(() -> named(DEFAULT, "/team"));
    }

    /** @throws ProblemException 404 when there is none, or the caller is confined to another one */
    public Team known(String slug) {
        return withSlug(slug).filter(this::isShown).orElseThrow(() -> ProblemException.notFound("team " + slug));
    }

    private boolean isShown(Team team) {
        return authorization.visibility().showsTeam(team.id());
    }

    /** The same, changed by nobody else until the end of the transaction. */
    public Team held(String slug) {
        return find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional().filter(this::isShown)
                .orElseThrow(() -> ProblemException.notFound("team " + slug));
    }

    /** Those that would be left without a lead or a manager, changed by nobody else until the end of the transaction. */
    List<Team> heldThatNeed(Person person) {
        return find("lead = ?1 or manager = ?1 order by id", person).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those that somebody leads or manages, by slug, as far as the caller may know of them. */
    public List<Team> ledBy(Person person) {
        return shown(list("lead = ?1 or manager = ?1 order by slug", person));
    }

    /** The ids of the teams that somebody belongs to in whatever role, and so may see what is restricted to. */
    public Set<Long> idsWith(Person person) {
        return Set.copyOf(getSession().createNativeQuery("""
                SELECT id FROM team WHERE lead_id = :person OR manager_id = :person
                UNION SELECT team_id FROM team_member WHERE person_id = :person
                UNION SELECT team_id FROM person WHERE id = :person AND team_id IS NOT NULL""", Long.class)
                .setParameter("person", person.id()).getResultList());
    }

    /** Those of them that the caller may know of. */
    public List<Team> withSlugs(Collection<String> slugs) {
        return shown(list("slug in ?1", slugs));
    }

    /** All that the caller may know of. */
    public List<Team> bySlug() {
        return shown(find("from Team t left join fetch t.lead left join fetch t.manager order by t.slug").list());
    }

    private List<Team> shown(List<Team> some) {
        return some.stream().filter(this::isShown).toList();
    }
}
