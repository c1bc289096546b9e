package io.followthrough.followup.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.api.Key;
import io.followthrough.people.Team;

/** Finds follow-ups of a team that are still to be done and have nearly the title of a new one. */
@ApplicationScoped
class LikelyDuplicates {

    /** The share of three-letter pieces in common; "Limit the pool" and "Limit the pool size" reach 0.75. */
    private static final double ALIKE = 0.5;
    private static final int MOST = 3;
    /** One statement for any number of titles; the open items of the team are found by follow_up_pending_by_team. */
    private static final String SQL = """
            SELECT new.position, old.id, old.title
            FROM unnest(cast(:titles AS text[])) WITH ORDINALITY AS new (title, position)
            CROSS JOIN LATERAL (
                SELECT f.id, f.title
                FROM follow_up f
                WHERE f.team_id = :team AND f.status NOT IN ('done', 'wont_do') AND f.id <> ALL (cast(:known AS bigint[]))
                  AND similarity(f.title, new.title) >= :alike AND %s
                ORDER BY similarity(f.title, new.title) DESC, f.id
                LIMIT :most) AS old
            ORDER BY new.position""".formatted(Visibility.condition("f"));

    private final EntityManager entities;
    private final Authorization authorization;

    LikelyDuplicates(EntityManager entities, Authorization authorization) {
        this.authorization = authorization;
        this.entities = entities;
    }

    /** One that is there already. */
    record Duplicate(String key, String title) {}

    /** For each title the most similar ones first; what is not stored yet is left alone. */
    List<List<Duplicate>> of(List<String> titles, Team team, Collection<Long> known) {
        List<List<Duplicate>> found = new ArrayList<>(Stream.generate(() -> (List<Duplicate>) new ArrayList<Duplicate>())
                .limit(titles.size()).toList());
        for (Object[] row : rows(titles, team, known)) {
            found.get(((Number) row[0]).intValue() - 1)
                    .add(new Duplicate(Key.FOLLOW_UP.of(((Number) row[1]).longValue()), (String) row[2]));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(List<String> titles, Team team, Collection<Long> known) {
        Query query = entities.createNativeQuery(SQL, Object[].class).setFlushMode(FlushModeType.COMMIT)
                .setParameter("titles", titles.toArray(String[]::new)).setParameter("team", team.id())
                .setParameter("known", known.toArray(Long[]::new)).setParameter("alike", ALIKE).setParameter("most", MOST);
        authorization.visibility().bind(query::setParameter);
        return query.getResultList();
    }
}
