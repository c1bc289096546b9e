package io.followthrough.postmortem;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.access.Visibility;
import io.followthrough.api.Cursor;
import io.followthrough.api.Key;
import io.followthrough.api.Page;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All postmortems. */
@ApplicationScoped
public class Postmortems implements PanacheRepository<Postmortem> {

    public static final String NEWEST_FIRST = "-key";
    /** Two versions of one document share most of their lines; two reviews from one template only its headings. */
    private static final double SAME_DOCUMENT = 0.6;
    private static final int CANDIDATES = 20;
    /** Served by postmortem_pk and postmortem_by_team. */
    private static final String NEWEST = """
            SELECT p.id FROM postmortem p JOIN team t ON t.id = p.team_id
            WHERE p.id < :before AND (cast(:team AS text) IS NULL OR t.slug = :team) AND %s
            ORDER BY p.id DESC LIMIT :most""".formatted(Visibility.condition("p"));

    private final Authorization authorization;

    Postmortems(Authorization authorization) {
        this.authorization = authorization;
    }

    /** @throws ProblemException 404 when there is none */
    public Postmortem withKey(String key) {
        return authorization.visible(findByIdOptional(Key.POSTMORTEM.id(key)), () -> Key.POSTMORTEM.notFound(key));
    }

    /** @throws ProblemException 422 naming the pointer when there is none */
    public Postmortem named(String key, String pointer) {
        return Key.POSTMORTEM.read(key).stream().mapToObj(this::findById).filter(java.util.Objects::nonNull)
                .filter(authorization.visibility()::shows).findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(pointer, "there is no postmortem '" + key + "'"));
    }

    /** The team's postmortem that was read from this very document. */
    public Optional<Postmortem> readFrom(SourceDocument document, Team team) {
        return find("team = ?1 and source.digest = ?2", team, document.digest()).firstResultOptional();
    }

    /** The team's postmortem that was read from an earlier version of this document, whatever it is called by now. */
    public Optional<Postmortem> readFromEarlierVersionOf(SourceDocument document, Team team) {
        return find("team = ?1 and lower(source.title) = lower(?2) order by id desc", team, document.title())
                .page(0, CANDIDATES).stream()
                .filter(candidate -> candidate.source().orElseThrow().shareOfLinesInCommonWith(document) >= SAME_DOCUMENT)
                .findFirst();
    }

    /** Newest first, after the cursor; those of one team unless {@code team} is null. */
    public Page<Postmortem> newest(String team, Cursor after, int limit) {
        NativeQuery<Long> newest = getEntityManager().unwrap(Session.class).createNativeQuery(NEWEST, Long.class)
                .setParameter("before", after == null ? Long.MAX_VALUE : after.id()).setParameter("team", team)
                .setParameter("most", limit + 1);
        authorization.visibility().bind(newest::setParameter);
        List<Postmortem> found = list("from Postmortem p join fetch p.team where p.id in ?1 order by p.id desc",
                newest.getResultList());
        return Page.of(found, limit, last -> new Cursor(NEWEST_FIRST, "", last.id()));
    }
}
