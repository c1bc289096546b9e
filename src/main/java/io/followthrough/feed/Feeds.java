package io.followthrough.feed;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.followthrough.people.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All calendars that were made and not revoked. */
@ApplicationScoped
class Feeds implements PanacheRepository<Feed> {

    List<Feed> of(Person person) {
        return list("from Feed f left join fetch f.team where f.person = ?1 order by f.id", person);
    }

    Optional<Feed> of(Person person, long id) {
        return find("person = ?1 and id = ?2", person, id).firstResultOptional();
    }

    /** The same, which nobody else revokes before the transaction ends. */
    Optional<Feed> held(Person person, long id) {
        return find("person = ?1 and id = ?2", person, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** How many somebody has; until the transaction ends, nobody else counts. */
    long heldCount(Person person) {
        getEntityManager().lock(person, LockModeType.PESSIMISTIC_WRITE);
        return count("person", person);
    }
}
