package io.followthrough.postmortem;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Key;
import io.followthrough.api.Page;
import io.followthrough.people.Team;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All postmortems. */
@ApplicationScoped
public class Postmortems implements PanacheRepository<Postmortem> {

    static final String NEWEST_FIRST = "-key";
    /** Two versions of one document share most of their lines; two reviews from one template only its headings. */
    private static final double SAME_DOCUMENT = 0.6;
    private static final int CANDIDATES = 20;

    /** @throws ProblemException 404 when there is none */
    public Postmortem withKey(String key) {
        return findByIdOptional(Key.POSTMORTEM.id(key)).orElseThrow(() -> Key.POSTMORTEM.notFound(key));
    }

    /** @throws ProblemException 422 naming the pointer when there is none */
    public Postmortem named(String key, String pointer) {
        return Key.POSTMORTEM.read(key).stream().mapToObj(this::findById).filter(java.util.Objects::nonNull).findFirst()
                .orElseThrow(() -> ProblemException.unprocessable(pointer, "there is no postmortem '" + key + "'"));
    }

    /** The postmortem that was read from this very document. */
    public Optional<Postmortem> readFrom(SourceDocument document) {
        return find("source.digest", document.digest()).firstResultOptional();
    }

    /**
     * The team's postmortem that was read from an earlier version of this document.
     *
     * @param title null when the document has none
     */
    public Optional<Postmortem> readFromEarlierVersionOf(SourceDocument document, Team team, String title) {
        return find("team = ?1 and lower(coalesce(title, '')) = lower(?2) and source.text is not null order by id desc", team,
                title == null ? "" : title)
                .page(0, CANDIDATES).stream()
                .filter(candidate -> candidate.source().orElseThrow().shareOfLinesInCommonWith(document) >= SAME_DOCUMENT)
                .findFirst();
    }

    /** Newest first, after the cursor; those of one team unless {@code team} is null. */
    Page<Postmortem> newest(String team, Cursor after, int limit) {
        List<Postmortem> found = find(
                "from Postmortem p join fetch p.team t where p.id < ?1 and t.slug = coalesce(?2, t.slug) order by p.id desc",
                after == null ? Long.MAX_VALUE : after.id(), team)
                .page(0, limit + 1).list();
        return Page.of(found, limit, last -> new Cursor(NEWEST_FIRST, "", last.id()));
    }
}
