package io.followthrough.followup;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All requests to move due dates. */
@ApplicationScoped
class Extensions implements PanacheRepository<Extension> {

    /** In the order they were asked for. */
    List<Extension> of(FollowUp followUp) {
        return list("followUp = ?1 order by number", followUp);
    }

    /** @throws ProblemException 404 when there is none */
    Extension numbered(FollowUp followUp, int number) {
        return find("followUp = ?1 and number = ?2", followUp, number).firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("extension " + number + " of " + followUp.key()));
    }

    /** Nobody else takes the same number while the follow-up is locked. */
    int nextNumber(FollowUp followUp) {
        return (int) count("followUp", followUp) + 1;
    }
}
