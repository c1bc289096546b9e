package io.followthrough.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;

import io.followthrough.api.QueryValue;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that narrow the audit stream; those that are absent ask for nothing. */
public class HistoryFilter {

    @RestQuery
    @Parameter(description = "What was changed: incident, postmortem or follow_up.", example = "follow_up")
    String subject;
    @RestQuery
    @Parameter(description = "The key of the one thing that was changed.", example = "FU-128")
    String key;
    @RestQuery
    @Parameter(description = "The e-mail address of whoever made the change, or token: and the name of a token; followthrough for the service itself.", example = "ana@example.org")
    String actor;
    @RestQuery
    @Parameter(description = "What was done.", example = "complete")
    String action;
    @RestQuery
    @Parameter(description = "Made at this time or later.", example = "2026-03-01T00:00:00Z")
    String from;
    @RestQuery
    @Parameter(description = "Made before this time.", example = "2026-04-01T00:00:00Z")
    String to;

    /** @throws ProblemException 400 naming the parameter that is wrong */
    HistorySearch search() {
        Subject kind = QueryValue.word(Subject.class, "subject", subject);
        HistorySearch search = new HistorySearch().of("subject =", kind == null ? null : kind.word());
        if (key != null) {
            Subject named = Arrays.stream(Subject.values()).filter(candidate -> candidate.key().read(key).isPresent())
                    .findFirst().orElseThrow(() -> ProblemException.invalid("?key", "must be a key such as FU-128"));
            OptionalLong id = named.key().read(key);
            search.of("subject =", named.word()).of("subject_id =", id.getAsLong());
        }
        return search.of("actor =", actor == null ? null : actor.strip().toLowerCase(Locale.ROOT)).of("action =", action)
                .of("at >=", QueryValue.instant("from", from)).of("at <", QueryValue.instant("to", to));
    }
}
