package io.followthrough.followup;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All follow-ups. */
@ApplicationScoped
public class FollowUps implements PanacheRepository<FollowUp> {

    /** @throws io.followthrough.problem.ProblemException 404 when there is none */
    public FollowUp withKey(String key) {
        return findByIdOptional(Key.FOLLOW_UP.id(key)).orElseThrow(() -> Key.FOLLOW_UP.notFound(key));
    }
}
