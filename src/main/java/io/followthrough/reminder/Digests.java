package io.followthrough.reminder;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All digests ever planned. */
@ApplicationScoped
class Digests implements PanacheRepository<Digest> {

    /**
     * Those who were told already.
     *
     * @param days for which day each of them would be
     */
    Set<DigestSchedule.Key> told(Map<DigestSchedule.Key, LocalDate> days) {
        return getSession()
                .createQuery("""
                        select person.id, kind, localDate from Digest where person.id in :people and localDate in :days""",
                        Object[].class)
                .setParameter("people", days.keySet().stream().map(DigestSchedule.Key::personId).distinct().toList())
                .setParameter("days", days.values().stream().distinct().toList())
                .getResultStream()
                .filter(row -> row[2].equals(days.get(new DigestSchedule.Key((Long) row[0], (DigestKind) row[1]))))
                .map(row -> new DigestSchedule.Key((Long) row[0], (DigestKind) row[1])).collect(toSet());
    }

    /** Those that have a line for a follow-up, the newest first; served by digest_by_named. */
    List<Digest> naming(long followUp, int most) {
        List<Long> ids = getSession()
                .createNativeQuery("SELECT id FROM digest WHERE named @> ARRAY[cast(:followUp AS bigint)] ORDER BY id DESC",
                        Long.class)
                .setParameter("followUp", followUp).setMaxResults(most).getResultList();
        return list("from Digest d join fetch d.person join fetch d.message where d.id in ?1 order by d.id desc", ids);
    }

    /** @throws ProblemException 404 when there is none */
    Digest withId(long id) {
        return find("from Digest d join fetch d.person join fetch d.message where d.id = ?1", id).firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("digest " + id));
    }

    /** Served by digest_by_person, a row for each of them. */
    private static final String LAST = """
            SELECT last.id FROM person p
            CROSS JOIN LATERAL (SELECT d.id FROM digest d WHERE d.person_id = p.id ORDER BY d.id DESC LIMIT 1) last
            WHERE p.email IN (:people) AND (cast(:only AS bigint) IS NULL OR p.id = cast(:only AS bigint))""";

    /**
     * The last one of each of these people.
     *
     * @param only the id of the one of them who counts; null for all
     */
    List<Digest> lastOf(Collection<String> people, Long only) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Long> ids = getSession().createNativeQuery(LAST, Long.class).setParameterList("people", people)
                .setParameter("only", only, Long.class).getResultList();
        return list("from Digest d join fetch d.person join fetch d.message where d.id in ?1", ids);
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
