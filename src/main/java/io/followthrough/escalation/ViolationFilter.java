package io.followthrough.escalation;

import java.util.List;

import io.followthrough.access.Visibility;
import io.followthrough.api.QueryValue;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that narrow the list of violations; those that are absent ask for nothing. */
public class ViolationFilter {

    @RestQuery
    @Parameter(description = "One or several slugs of teams.", example = "payments")
    List<String> team;
    @RestQuery
    @Parameter(description = "The name of the policy that the follow-up was filed under when it was missed.", example = "P0")
    String policy;
    @RestQuery
    @Parameter(description = "Which deadline was missed: complete or assign.", example = "complete")
    String kind;
    @RestQuery
    @Parameter(description = "Whether a lead has excused it.", example = "false")
    String excused;
    @RestQuery
    @Parameter(description = "Whether the follow-up is still late by it.", example = "true")
    String open;
    @RestQuery
    @Parameter(description = "Missed since this day or later, in the team's zone.", example = "2026-03-01")
    String from;
    @RestQuery
    @Parameter(description = "Missed since this day or earlier, in the team's zone.", example = "2026-03-31")
    String to;

    /** @throws ProblemException 400 naming the parameter that is wrong */
    ViolationSearch search(Visibility visibility) {
        DeadlineKind wanted = QueryValue.word(DeadlineKind.class, "kind", kind);
        Boolean isOpen = QueryValue.flag("open", open);
        return new ViolationSearch(visibility).ofTeams(QueryValue.texts(team)).of("v.policy =", policy)
                .of("v.kind =", wanted == null ? null : wanted.word())
                .has("v.excused_at", QueryValue.flag("excused", excused))
                .has("v.closed_at", isOpen == null ? null : !isOpen)
                .of("v.missed_since >=", QueryValue.date("from", from)).of("v.missed_since <=", QueryValue.date("to", to));
    }
}
