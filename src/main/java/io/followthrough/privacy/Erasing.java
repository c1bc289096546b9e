package io.followthrough.privacy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.api.Version;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.history.FieldChange;
import io.followthrough.history.Happening;
import io.followthrough.people.Authority;
import io.followthrough.people.LeavingPeople;
import io.followthrough.people.People;
import io.followthrough.people.PeopleHistory;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import io.followthrough.sql.Sql;

/** Takes somebody's name and address out of everything, and leaves a name that tells nothing; docs/adr/0015. */
@ApplicationScoped
public class Erasing {

    private static final String ERASE = """
            SELECT erase_person(:person, :standIn, :standInAddress, cast(:patterns AS text[]), cast(:standIns AS text[]), cast(:hints AS text[]), :admin)""";
    private static final String NAMES_BEFORE = """
            SELECT DISTINCT change ->> side AS name FROM history_entry, jsonb_array_elements(changes) change, unnest('{from,to}'::text[]) side
            WHERE subject = 'person' AND subject_id = :person AND change ->> 'field' = 'name' AND change ->> side IS NOT NULL""";
    private static final String SHARED = """
            SELECT 1 FROM person WHERE id <> :person AND erased_at IS NULL
            AND (strpos(lower(name), lower(:text)) > 0 OR '@' || split_part(email, '@', 1) = lower(:text)) LIMIT 1""";

    private final People people;
    private final LeavingPeople leaving;
    private final OpenDuties duties;
    private final PeopleHistory history;
    private final Audit audit;
    private final Authority authority;
    private final Sql sql;

    Erasing(People people, LeavingPeople leaving, OpenDuties duties, PeopleHistory history, Audit audit, Authority authority,
            Sql sql) {
        this.people = people;
        this.leaving = leaving;
        this.duties = duties;
        this.history = history;
        this.audit = audit;
        this.authority = authority;
        this.sql = sql;
    }

    /** What was erased, with the version that a change of the person names. */
    public record Erased(ErasureView view, int version) {}

    /**
     * Somebody who is erased already is only looked for under their other names.
     *
     * @param email their address; the one that they were given instead once they are erased
     * @param ifMatch the version the caller read; null when they do not care
     * @throws ProblemException 409 as long as they are active, naming what they still answer for
     */
    @Transactional
    public Erased erase(String email, String ifMatch, ErasureRequest request, Actor actor, Instant now) {
        authority.requireAdmin();
        requireFindable(request.alsoKnownAs());
        people.takeTurns();
        Person person = people.known(email);
        leaving.hold(person);
        Version.check(ifMatch, person.version());
        duties.requireNone(person);
        boolean isFirst = !person.isErased();
        StandIn standIn = StandIn.of(person);
        long rewritten = rewrite(person, standIn, NamePatterns.of(names(person, request), standIn.name(), standIn.email()),
                actor);
        people.getEntityManager().clear();
        Person left = people.known(standIn.email());
        if (isFirst) {
            history.record(left, Happening.of("erase", actor, now), List.of(new FieldChange("erased", null, true)));
        }
        audit.record(Act.done("person.erase", standIn.email()).with("rewritten", rewritten), now);
        return new Erased(new ErasureView(left.email(), left.name(), left.erasedAt().orElseThrow(), rewritten), left.version());
    }

    private long rewrite(Person person, StandIn standIn, NamePatterns names, Actor actor) {
        people.flush();
        sql.allowSilenceFor(Duration.ofSeconds(ErasureResource.LONGEST_SECONDS));
        return sql.first(ERASE,
                Map.of("person", person.id(), "standIn", standIn.name(), "standInAddress", standIn.email(), "patterns",
                        names.patterns(), "standIns", names.standIns(), "hints", names.hints(), "admin", actor.name()),
                row -> row.getLong(1)).orElseThrow();
    }

    /** What somebody else who is here is called too means them in a text just as well, unless an admin says otherwise. */
    private List<String> names(Person person, ErasureRequest request) {
        List<String> names = new ArrayList<>(request.alsoKnownAs());
        if (!person.isErased()) {
            names.add(person.email());
            Stream.concat(namesBefore(person).stream(), Stream.of(person.name(), mention(person)))
                    .filter(name -> !isShared(name, person)).forEach(names::add);
        }
        return names;
    }

    private List<String> namesBefore(Person person) {
        return sql.list(NAMES_BEFORE, Map.of("person", person.id()), row -> row.getString("name"));
    }

    private boolean isShared(String name, Person person) {
        Map<String, Object> parameters = new HashMap<>(Map.of("person", person.id(), "text", name));
        return sql.first(SHARED, parameters, row -> true).isPresent();
    }

    private static String mention(Person person) {
        return "@" + person.email().substring(0, person.email().indexOf('@'));
    }

    private static void requireFindable(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (!NamePatterns.isFound(texts.get(i))) {
                throw ProblemException.unprocessable("/alsoKnownAs/" + i,
                        "must be an address, a name of two words or more, or a mention that begins with an @: a single word may be anything");
            }
        }
    }
}
