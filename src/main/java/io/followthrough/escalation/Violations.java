package io.followthrough.escalation;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;

import io.followthrough.followup.FollowUp;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All deadlines that were ever missed. */
@ApplicationScoped
class Violations implements PanacheRepository<Violation> {

    /** In the order in which they were recorded. Served by violation_numbered_by_follow_up. */
    List<Violation> of(FollowUp followUp) {
        return list("followUp = ?1 order by number", followUp);
    }

    /** @throws ProblemException 404 when there is none */
    Violation numbered(FollowUp followUp, int number) {
        return find("followUp = ?1 and number = ?2", followUp, number).firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("violation " + number + " of " + followUp.key()));
    }

    /** Newest first, at most {@code count}. */
    List<Violation> newest(ViolationSearch search, int count) {
        Query query = getEntityManager().createNativeQuery(search.sql(), Long.class).setMaxResults(count);
        search.parameters().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Long> ids = query.getResultList();
        return find(
                "from Violation v join fetch v.followUp f join fetch f.team left join fetch v.steps s left join fetch s.person"
                        + " where v.id in ?1",
                ids).stream().sorted(Comparator.comparing(Violation::id).reversed()).toList();
    }
}
