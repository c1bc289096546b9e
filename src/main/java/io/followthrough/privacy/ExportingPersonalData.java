package io.followthrough.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.access.Authorization;
import io.followthrough.access.CurrentCaller;
import io.followthrough.access.Visibility;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.people.Authority;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import io.followthrough.sql.Sql;

/** Tells somebody, or an admin, everything that is known about them, in constant memory. */
@ApplicationScoped
public class ExportingPersonalData {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final List<Section> SECTIONS = Stream.concat(OwnSections.ALL.stream(), WorkSections.ALL.stream()).toList();

    private final People people;
    private final Authority authority;
    private final Authorization authorization;
    private final CurrentCaller current;
    private final Audit audit;
    private final Sql sql;
    private final ObjectMapper mapper;

    ExportingPersonalData(People people, Authority authority, Authorization authorization, CurrentCaller current, Audit audit,
            Sql sql, ObjectMapper mapper) {
        this.people = people;
        this.authority = authority;
        this.authorization = authorization;
        this.current = current;
        this.audit = audit;
        this.sql = sql;
        this.mapper = mapper;
    }

    /** Whose data is wanted, and what whoever wants it may know of; made while the request is there, for when its answer is written. */
    record Wanted(long person, String email, Visibility visibility, Instant at) {

        Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>(Map.of("person", person, "email", email));
            visibility.bind(parameters::put);
            return parameters;
        }
    }

    /**
     * Audited before anything is told.
     *
     * @throws ProblemException 403 when it is neither the caller nor is the caller an admin, 404 when nobody is known by this address
     */
    @Transactional
    Wanted wanted(String email, Instant now) {
        Person person = people.known(email);
        if (!authority.isAdmin() && !current.caller().is(person.id())) {
            throw Authorization.forbidden("Only " + person.email() + " and admins may do this.");
        }
        audit.record(Act.done("person.export", person.email()), now);
        return new Wanted(person.id(), person.email(), authorization.visibility(), now);
    }

    /** One object with a list for each section, all as they were at one moment; what has no end is not whole. */
    void write(Wanted wanted, OutputStream output) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(output)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            json.writeStartObject();
            json.writeStringField("asOf", wanted.at().toString());
            sql.inSnapshot(LONGEST, () -> SECTIONS.forEach(section -> write(section, wanted, json)));
            json.writeEndObject();
        }
    }

    private void write(Section section, Wanted wanted, JsonGenerator json) {
        try {
            json.writeArrayFieldStart(section.name());
            sql.each(section.sql(), wanted.parameters(), row -> row.getString("json"), line -> writeLine(line, json));
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeLine(String line, JsonGenerator json) {
        try {
            json.writeRawValue(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
