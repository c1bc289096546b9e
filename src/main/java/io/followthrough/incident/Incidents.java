package io.followthrough.incident;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.api.Cursor;
import io.followthrough.api.Key;
import io.followthrough.api.Page;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All incidents. */
@ApplicationScoped
public class Incidents implements PanacheRepository<Incident> {

    public static final String NEWEST_FIRST = "-key";

    /** Served by incident_pk and incident_by_team. */
    private static final String NEWEST = """
            SELECT i.id FROM incident i JOIN team t ON t.id = i.team_id
            WHERE i.id < :before AND (cast(:team AS text) IS NULL OR t.slug = :team) AND %s
            ORDER BY i.id DESC LIMIT :most""".formatted(Visibility.condition("i"));

    private final Authorization authorization;

    Incidents(Authorization authorization) {
        this.authorization = authorization;
    }

    /** @throws ProblemException 404 when there is none */
    public Incident withKey(String key) {
        return authorization.visible(findByIdOptional(Key.INCIDENT.id(key)), () -> Key.INCIDENT.notFound(key));
    }

    /** @throws ProblemException 422 naming the pointer when there is none */
    public Incident named(String key, String pointer) {
        return Key.INCIDENT.read(key).stream().mapToObj(this::findById).filter(java.util.Objects::nonNull)
                .filter(authorization.visibility()::shows).findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(pointer, "there is no incident '" + key + "'"));
    }

    /** Newest first, after the cursor; those of one team unless {@code team} is null. */
    public Page<Incident> newest(String team, Cursor after, int limit) {
        NativeQuery<Long> newest = getEntityManager().unwrap(Session.class).createNativeQuery(NEWEST, Long.class)
                .setParameter("before", after == null ? Long.MAX_VALUE : after.id()).setParameter("team", team)
                .setParameter("most", limit + 1);
        authorization.visibility().bind(newest::setParameter);
        List<Incident> found = list("from Incident i join fetch i.team where i.id in ?1 order by i.id desc",
                newest.getResultList());
        return Page.of(found, limit, last -> new Cursor(NEWEST_FIRST, "", last.id()));
    }
}
