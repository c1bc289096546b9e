package io.followthrough.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.api.Key;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;

/** Finds out which of the things that others name the caller may know of: the one place that decides whether a key is shown. */
@ApplicationScoped
public class Mentions {

    /** One statement for any number of keys, by the primary keys of the three. */
    private static final String VISIBLE = """
            SELECT 'INC-' || i.id FROM incident i WHERE i.id = ANY(cast(:incidents AS bigint[])) AND %s
            UNION ALL SELECT 'PM-' || p.id FROM postmortem p WHERE p.id = ANY(cast(:postmortems AS bigint[])) AND %s
            UNION ALL SELECT 'FU-' || f.id FROM follow_up f WHERE f.id = ANY(cast(:followUps AS bigint[])) AND %s"""
            .formatted(Visibility.condition("i"), Visibility.condition("p"), Visibility.condition("f"));

    private final EntityManager entities;
    private final Authorization authorization;

    Mentions(EntityManager entities, Authorization authorization) {
        this.entities = entities;
        this.authorization = authorization;
    }

    /** @param keys that are going to be named; null where there is none */
    public Mentionable among(Stream<String> keys) {
        Visibility visibility = authorization.visibility();
        if (visibility.everything()) {
            return Mentionable.EVERYTHING;
        }
        Set<String> asked = new HashSet<>(keys.filter(Objects::nonNull).toList());
        return new Mentionable(asked.isEmpty() ? Set.of() : visible(asked, visibility), visibility.isConfined());
    }

    /** Whether the caller sees the things of their own teams only. */
    public boolean isConfined() {
        return authorization.visibility().isConfined();
    }

    private Set<String> visible(Collection<String> keys, Visibility visibility) {
        NativeQuery<String> query = entities.unwrap(Session.class).createNativeQuery(VISIBLE, String.class)
                .setParameter("incidents", ids(Key.INCIDENT, keys)).setParameter("postmortems", ids(Key.POSTMORTEM, keys))
                .setParameter("followUps", ids(Key.FOLLOW_UP, keys)).setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        visibility.bind(query::setParameter);
        List<String> found = query.getResultList();
        return Set.copyOf(found);
    }

    private static Long[] ids(Key kind, Collection<String> keys) {
        return keys.stream().flatMap(key -> kind.read(key).stream().boxed()).toArray(Long[]::new);
    }
}
