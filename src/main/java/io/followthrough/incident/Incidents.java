package io.followthrough.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Key;
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

    /** Newest first, at most {@code count}, after the cursor; those of one team unless {@code team} is null. */
    List<Incident> newest(String team, Cursor after, int count) {
        return find(
                "from Incident i join fetch i.team t where i.id < :before and t.slug = coalesce(:team, t.slug) order by i.id desc",
                parameters(team, after))
                .page(0, count).list();
    }

    private static Map<String, Object> parameters(String team, Cursor after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", after == null ? Long.MAX_VALUE : after.id());
        parameters.put("team", team);
        return parameters;
    }
}
