package io.followthrough.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All teams. */
@ApplicationScoped
public class Teams implements PanacheRepository<Team> {

    /** Takes what names no team; made by the first migration. */
    public static final String DEFAULT = "default";

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

    public List<Team> withSlugs(Collection<String> slugs) {
        return list("slug in ?1", slugs);
    }

    public List<Team> bySlug() {
        return find("from Team t left join fetch t.lead left join fetch t.manager order by t.slug").list();
    }
}
