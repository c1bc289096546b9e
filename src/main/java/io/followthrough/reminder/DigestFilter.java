package io.followthrough.reminder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.followthrough.api.QueryValue;
import io.followthrough.outbox.DeliveryStatus;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which digests to list. */
public class DigestFilter {

    @RestQuery
    @Parameter(description = "Only those to the person with this e-mail address.", example = "ana@example.org")
    String person;
    @RestQuery
    @Parameter(description = "Only those whose mail is queued, sent, failed or suppressed.", example = "failed")
    String status;
    @RestQuery
    @Parameter(description = "Only those that are daily or weekly.", example = "weekly")
    String kind;
    @RestQuery
    @Parameter(description = "Only those of this day or later, in the recipients' zones.", example = "2026-03-01")
    String from;
    @RestQuery
    @Parameter(description = "Only those of this day or earlier, in the recipients' zones.", example = "2026-03-31")
    String to;

    /** The digests of one kind to one person. */
    public static DigestFilter of(String person, DigestKind kind) {
        DigestFilter filter = new DigestFilter();
        filter.person = person;
        filter.kind = kind.word();
        return filter;
    }

    /** The same that was asked for in another way; null asks for nothing. */
    public static DigestFilter of(Map<String, String> asked) {
        DigestFilter filter = new DigestFilter();
        filter.person = asked.get("person");
        filter.status = asked.get("status");
        filter.kind = asked.get("kind");
        filter.from = asked.get("from");
        filter.to = asked.get("to");
        return filter;
    }

    /** A part of the query, and the value of its one parameter. */
    record Condition(String expression, Object value) {}

    /** By the name of the parameter; without those that were not asked for. */
    Map<String, Condition> conditions() {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        LocalDate first = QueryValue.date("from", from);
        LocalDate last = QueryValue.date("to", to);
        DeliveryStatus wanted = QueryValue.word(DeliveryStatus.class, "status", status);
        put(conditions, "person", "p.email = :person", person == null ? null : person.strip().toLowerCase(Locale.ROOT));
        put(conditions, "status", "m.status = :status", wanted);
        put(conditions, "kind", "d.kind = :kind", QueryValue.word(DigestKind.class, "kind", kind));
        put(conditions, "from", "d.localDate >= :from", first);
        put(conditions, "to", "d.localDate <= :to", last);
        return conditions;
    }

    private static void put(Map<String, Condition> conditions, String name, String expression, Object value) {
        if (value != null) {
            conditions.put(name, new Condition(expression, value));
        }
    }
}
