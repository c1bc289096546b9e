package io.followthrough.people;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All people. */
@ApplicationScoped
public class People implements PanacheRepository<Person> {

    public Optional<Person> withEmail(String email) {
        return find("email", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** @throws ProblemException 422 naming the pointer when nobody active has this address */
    public Person active(String email, String pointer) {
        return active(withEmail(email), email, pointer);
    }

    /** The same of somebody who was looked for already. */
    public static Person active(Optional<Person> found, String email, String pointer) {
        return found.filter(Person::isActive).orElseThrow(
                () -> ProblemException.unprocessable(pointer, "there is no active person with the address '" + email + "'"));
    }

    public List<Person> withEmails(Collection<String> emails) {
        return list("email in ?1", emails.stream().map(email -> email.strip().toLowerCase(Locale.ROOT)).distinct().toList());
    }

    /** The one active person whom a document means by a name or an address; empty when nobody or several fit. */
    public Optional<Person> meantBy(String written) {
        String name = written.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        List<Person> fitting = list("active and (email = ?1 or lower(name) = ?1)", name);
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    public List<Person> byEmail() {
        return find("from Person p left join fetch p.team order by p.email").list();
    }
}
