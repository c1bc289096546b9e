package io.followthrough.followup.duedate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.followup.FollowUp;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All requests to move due dates. */
@ApplicationScoped
public class Extensions implements PanacheRepository<Extension> {

    /** In the order they were asked for. */
    public List<Extension> of(FollowUp followUp) {
        return list("followUp = ?1 order by number", followUp);
    }

    /** Those of them on which nobody has decided, by the follow-ups' ids. */
    public Map<Long, ExtensionView> undecided(Collection<Long> followUps) {
        return find("followUp.id in ?1 and decision is null", followUps).stream()
                .collect(Collectors.toMap(asked -> asked.followUp().id(), ExtensionView::from));
    }

    /** @throws ProblemException 404 when there is none */
    Extension numbered(FollowUp followUp, int number) {
        return find("followUp = ?1 and number = ?2", followUp, number).firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("extension " + number + " of " + followUp.key()));
    }

    /** By the follow-ups' ids, for those that have extensions already; the others begin with 1. */
    public Map<Long, Integer> nextNumbers(Collection<Long> followUps) {
        return getEntityManager()
                .createQuery("select e.followUp.id, count(e) from Extension e where e.followUp.id in ?1 group by e.followUp.id",
                        Object[].class)
                .setParameter(1, followUps).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue() + 1));
    }

    /** Nobody else takes the same number while the follow-up is locked. */
    int nextNumber(FollowUp followUp) {
        return (int) count("followUp", followUp) + 1;
    }
}
