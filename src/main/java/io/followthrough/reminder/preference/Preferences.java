package io.followthrough.reminder.preference;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.followthrough.people.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** When everybody wants to be told. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, Long> {

    public Preference of(Person person) {
        return findByIdOptional(person.id()).orElseGet(() -> Preference.none(person.id()));
    }

    /** By the people's ids. */
    public Map<Long, Preference> of(Collection<Person> people) {
        Map<Long, Preference> said = list("personId in ?1", people.stream().map(Person::id).toList()).stream()
                .collect(toMap(Preference::personId, preference -> preference));
        return people.stream().map(Person::id).collect(toMap(id -> id, id -> said.getOrDefault(id, Preference.none(id))));
    }

    /** To be changed: two who change it at once come one after the other, also the first time. */
    Preference held(Person person) {
        getSession().createNativeMutationQuery("""
                INSERT INTO digest_preference (person_id, subscribed, version) VALUES (:person, true, 0)
                ON CONFLICT (person_id) DO NOTHING""").setParameter("person", person.id()).executeUpdate();
        return findById(person.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
