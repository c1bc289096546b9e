package io.followthrough.incident;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Key;
import io.followthrough.api.Page;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All incidents. */
@ApplicationScoped
public class Incidents implements PanacheRepository<Incident> {

    static final String NEWEST_FIRST = "-key";

    /** @throws ProblemException 404 when there is none */
    public Incident withKey(String key) {
        return findByIdOptional(Key.INCIDENT.id(key)).orElseThrow(() -> Key.INCIDENT.notFound(key));
    }

    /** @throws ProblemException 422 naming the pointer when there is none */
    public Incident named(String key, String pointer) {
        return Key.INCIDENT.read(key).stream().mapToObj(this::findById).filter(java.util.Objects::nonNull).findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(pointer, "there is no incident '" + key + "'"));
    }

    /** Newest first, after the cursor; those of one team unless {@code team} is null. */
    Page<Incident> newest(String team, Cursor after, int limit) {
        List<Incident> found = find(
                "from Incident i join fetch i.team t where i.id < ?1 and t.slug = coalesce(?2, t.slug) order by i.id desc",
                after == null ? Long.MAX_VALUE : after.id(), team)
                .page(0, limit + 1).list();
        return Page.of(found, limit, last -> new Cursor(NEWEST_FIRST, "", last.id()));
    }
}
