package io.followthrough.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All digests ever planned. */
@ApplicationScoped
class Digests implements PanacheRepository<Digest> {

    boolean has(Person person, DigestKind kind, LocalDate date) {
        return count("person = ?1 and kind = ?2 and localDate = ?3", person, kind, date) > 0;
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
