package io.followthrough.token;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.followthrough.api.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.hibernate.Session;

/** All tokens, also those that are of no use any more. */
@ApplicationScoped
class Tokens implements PanacheRepository<ApiToken> {

    static final String NEWEST_FIRST = "-id";

    /** Everything of a token that is made with this one, and so on. */
    private static final String DESCENDANTS = """
            WITH RECURSIVE made AS (
                SELECT id FROM api_token WHERE parent_id = :token
                UNION SELECT t.id FROM api_token t JOIN made ON t.parent_id = made.id)
            SELECT id FROM made ORDER BY id""";

    boolean isInForce(String name) {
        return count("name = ?1 and revokedAt is null", name) > 0;
    }

    /** Keeps it from being revoked until the transaction ends. */
    Optional<ApiToken> heldBack(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Makes others who would revoke it, or make tokens with it, wait until the transaction ends. */
    Optional<ApiToken> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ApiToken> madeWith(ApiToken token) {
        List<Long> ids = getEntityManager().unwrap(Session.class).createNativeQuery(DESCENDANTS, Long.class)
                .setParameter("token", token.id()).getResultList();
        return ids.stream().flatMap(id -> locked(id).stream()).toList();
    }

    /**
     * Newest first.
     *
     * @param teams the ids of the teams whose tokens are asked for; empty for all tokens
     * @param creator null for everybody's
     * @param after null to begin at the start
     */
    List<ApiToken> page(Optional<Collection<Long>> teams, String creator, Cursor after, int count) {
        StringBuilder query = new StringBuilder("from ApiToken t left join fetch t.team where t.id < :before");
        Map<String, Object> parameters = new HashMap<>(Map.of("before", after == null ? Long.MAX_VALUE : after.id()));
        teams.ifPresent(theirs -> {
            query.append(" and t.team.id in :teams");
            parameters.put("teams", theirs);
        });
        if (creator != null) {
            query.append(" and t.createdBy = :creator");
            parameters.put("creator", creator);
        }
        return find(query.append(" order by t.id desc").toString(), parameters).page(0, count).list();
    }

    static Cursor after(ApiToken last) {
        return new Cursor(NEWEST_FIRST, last.credential(), last.id());
    }
}
