package io.followthrough.followup.state;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.OptionalBody;
import io.followthrough.followup.state.StateRequests.ReasonRequest;
import io.followthrough.problem.ProblemException;

/** Why somebody wants a change. */
@ApplicationScoped
public class Reason {

    /** How a DELETE takes it, since some clients send no body with one. */
    public static final String IN_QUERY_OR_BODY = "Why; may also be sent as {\"reason\": …} in the body.";
    public static final String QUERY = "?reason";
    private static final int LONGEST = 4000;

    private final OptionalBody optionalBody;

    Reason(OptionalBody optionalBody) {
        this.optionalBody = optionalBody;
    }

    /**
     * @param query the query parameter, which goes before the body
     * @return null when none is given
     * @throws ProblemException 400 when it is blank or too long
     */
    public String given(String query, byte[] body) {
        return query == null
                ? optionalBody.read(body, ReasonRequest.class).map(ReasonRequest::reason).orElse(null)
                : required(query, QUERY);
    }

    /** @throws ProblemException 400 naming the pointer when there is none, or it is too long */
    public static String required(String reason, String pointer) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw ProblemException.invalid(pointer, "must say why, in at most " + LONGEST + " characters");
        }
        return reason;
    }
}
