package io.followthrough.history;

import java.util.Locale;
import java.util.OptionalLong;

import io.followthrough.api.QueryValue;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters that narrow the audit stream; those that are absent ask for nothing. */
public class HistoryFilter {

    @RestQuery
    @Parameter(description = "What was changed: incident, postmortem, follow_up, person or team.", example = "follow_up")
    String subject;
    @RestQuery
    @Parameter(description = "The key of the one thing that was changed; the e-mail address of a person, or with subject=team a slug.", example = "FU-128")
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
            narrowTo(kind == Subject.TEAM || kind == Subject.PERSON ? kind : null, search);
        }
        return search.of("actor =", actor == null ? null : actor.strip().toLowerCase(Locale.ROOT)).of("action =", action)
                .of("at >=", QueryValue.instant("from", from)).of("at <", QueryValue.instant("to", to));
    }

    /** @param kind null to take the kind from what the key looks like; a team's slug may look like anything */
    private void narrowTo(Subject kind, HistorySearch search) {
        if (kind != null || key.contains("@")) {
            search.of("subject =", (kind == null ? Subject.PERSON : kind).word())
                    .of("subject_name =", key.strip().toLowerCase(Locale.ROOT));
            return;
        }
        for (Subject candidate : Subject.values()) {
            OptionalLong id = candidate.key().map(form -> form.read(key)).orElse(OptionalLong.empty());
            if (id.isPresent()) {
                search.of("subject =", candidate.word()).of("subject_id =", id.getAsLong());
                return;
            }
        }
        throw ProblemException.invalid("?key", "must be a key such as FU-128, or the e-mail address of a person");
    }
}
