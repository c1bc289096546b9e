package io.followthrough.reminder;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All digests ever planned. */
@ApplicationScoped
class Digests implements PanacheRepository<Digest> {

    /** A day of somebody, in their zone. */
    record Day(Long person, LocalDate date) {

        static Day of(Person person, Instant now) {
            return new Day(person.id(), person.calendar().dateOf(now));
        }
    }

    /** Those of the days that it is for these people for which a digest was planned. */
    Set<Day> daysOf(Collection<Person> people, DigestKind kind, Instant now) {
        Set<Day> days = people.stream().map(person -> Day.of(person, now)).collect(toSet());
        return getSession()
                .createQuery(
                        "select person.id, localDate from Digest where kind = :kind and person.id in :people and localDate in :dates",
                        Day.class)
                .setParameter("kind", kind)
                .setParameter("people", days.stream().map(Day::person).toList())
                .setParameter("dates", days.stream().map(Day::date).distinct().toList())
                .getResultStream().filter(days::contains).collect(toSet());
    }

    /** @throws ProblemException 404 when there is none */
    Digest withId(long id) {
        return find("from Digest d join fetch d.person join fetch d.message where d.id = ?1", id).firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("digest " + id));
    }

    /**
     * Newest first, at most {@code count}, after the cursor.
     *
     * @param person the id of the one reader; null for all
     */
    List<Digest> newest(DigestFilter filter, Long person, Cursor after, int count) {
        StringBuilder query = new StringBuilder(
                "from Digest d join fetch d.person p join fetch d.message m where d.id < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", after == null ? Long.MAX_VALUE : after.id());
        if (person != null) {
            query.append(" and p.id = :reader");
            parameters.put("reader", person);
        }
        filter.conditions().forEach((name, condition) -> {
            query.append(" and ").append(condition.expression());
            parameters.put(name, condition.value());
        });
        return find(query.append(" order by d.id desc").toString(), parameters).page(0, count).list();
    }
}
