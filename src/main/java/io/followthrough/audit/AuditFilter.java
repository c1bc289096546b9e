package io.followthrough.audit;

import java.util.Locale;
import java.util.Map;

import io.followthrough.api.QueryValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that narrow the audit; those that are absent ask for nothing. */
public class AuditFilter {

    @RestQuery
    @Parameter(description = "The e-mail address of a person, or token: and the name of a token.", example = "token:importer")
    String actor;
    @RestQuery
    @Parameter(description = "What was done.", example = "token.create")
    String action;
    @RestQuery
    @Parameter(description = "The address of the client.", example = "192.0.2.7")
    String address;
    @RestQuery
    @Parameter(description = "done or refused.", example = "refused")
    String outcome;
    @RestQuery
    @Parameter(description = "At this time or later.", example = "2026-03-01T00:00:00Z")
    String from;
    @RestQuery
    @Parameter(description = "Before this time.", example = "2026-04-01T00:00:00Z")
    String to;

    /** The same that was asked for in another way; null asks for nothing. */
    public static AuditFilter of(Map<String, String> asked) {
        AuditFilter filter = new AuditFilter();
        filter.actor = asked.get("actor");
        filter.action = asked.get("action");
        filter.address = asked.get("address");
        filter.outcome = asked.get("outcome");
        filter.from = asked.get("from");
        filter.to = asked.get("to");
        return filter;
    }

    /** @throws io.followthrough.problem.ProblemException 400 naming the parameter that is wrong */
    AuditSearch search() {
        Outcome wanted = QueryValue.word(Outcome.class, "outcome", outcome);
        return new AuditSearch().of("actor =", actor == null ? null : actor.strip().toLowerCase(Locale.ROOT))
                .of("action =", action).of("address =", address).of("outcome =", wanted == null ? null : wanted.word())
                .of("at >=", QueryValue.instant("from", from)).of("at <", QueryValue.instant("to", to));
    }
}
