package io.followthrough.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.followthrough.access.Authorization;
import io.followthrough.api.Cursor;
import io.followthrough.api.Key;
import io.followthrough.api.Page;
import io.followthrough.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All follow-ups. */
@ApplicationScoped
public class FollowUps implements PanacheRepository<FollowUp> {

    private final Authorization authorization;
    private final Sql sql;

    FollowUps(Authorization authorization, Sql sql) {
        this.authorization = authorization;
        this.sql = sql;
    }

    /** @throws io.followthrough.problem.ProblemException 404 when there is none */
    public FollowUp withKey(String key) {
        return authorization.visible(findByIdOptional(Key.FOLLOW_UP.id(key)), () -> Key.FOLLOW_UP.notFound(key));
    }

    public List<FollowUp> of(Long postmortem) {
        return list("postmortem.id = ?1 order by id", postmortem);
    }

    /** Those that said the same. */
    public List<FollowUp> mergedInto(FollowUp followUp) {
        return list("progress.dismissal.mergedIntoId = ?1 order by id", followUp.id());
    }

    /** Those of its team that cannot go on before it is done. */
    public List<FollowUp> waitingFor(FollowUp followUp) {
        return list("team = ?1 and progress.status = ?2 and progress.obstacle.followUpId = ?3 order by id", followUp.team(),
                Status.BLOCKED, followUp.id());
    }

    /**
     * Locked one after the other in the order of their keys, so that two who lock several never wait for each other; with
     * what their views show, which after a flush would be fetched for one at a time.
     */
    public List<FollowUp> locked(Collection<Long> ids) {
        List<FollowUp> locked = find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        find("from FollowUp f join fetch f.team left join fetch f.owner left join fetch f.cause left join fetch f.watchers"
                + " where f in ?1", locked).list();
        return locked;
    }

    /** The ids of those that are left to be done, from one on, in order. */
    public List<Long> unfinishedAfter(long id, int count) {
        return getEntityManager()
                .createQuery("select id from FollowUp where id > ?1 and progress.status not in (?2, ?3) order by id",
                        Long.class)
                .setParameter(1, id).setParameter(2, Status.DONE).setParameter(3, Status.WONT_DO).setMaxResults(count)
                .getResultList();
    }

    /** In the order of their ids. */
    public List<FollowUp> withIds(Collection<Long> ids) {
        return list("from FollowUp f join fetch f.team where f.id in ?1 order by f.id", ids);
    }

    /** With what the line of a list shows, in no order. */
    public List<FollowUp> inList(Collection<Long> ids) {
        return list("from FollowUp f join fetch f.team left join fetch f.owner left join fetch f.incidents where f.id in ?1",
                ids);
    }

    /** Those of them that the caller may know of. */
    public List<FollowUp> visible(List<FollowUp> some) {
        return some.stream().filter(authorization.visibility()::shows).toList();
    }

    /** For a change that concerns two, one of which may not exist; in the order in which {@link #locked} locks them. */
    public void lockInOrder(long one, long other) {
        LongStream.of(one, other).sorted().forEach(id -> findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @param after null for the first page */
    public Page<FollowUp> page(FollowUpFilter filter, FollowUpSort sort, Cursor after, int limit, Instant now) {
        FollowUpSearch search = new FollowUpSearch(now).visibleTo(authorization.visibility());
        filter.narrow(search);
        if (after != null) {
            search.after(after, sort);
        }
        return Page.of(inOrder(search.statement(sql, Subset.FEW).ids(sort, limit + 1)), limit, sort::after);
    }

    private List<FollowUp> inOrder(List<Long> ids) {
        return list("from FollowUp f join fetch f.team left join fetch f.owner where f.id in ?1", ids).stream()
                .sorted(Comparator.comparingInt(followUp -> ids.indexOf(followUp.id()))).toList();
    }
}
