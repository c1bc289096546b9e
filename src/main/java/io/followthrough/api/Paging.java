package io.followthrough.api;

import java.util.Optional;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The query parameters every list takes. */
public class Paging {

    private static final int DEFAULT_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    @RestQuery
    @Parameter(description = "How many items a page holds, 1 to 200; 50 unless given.", example = "50")
    String limit;

    @RestQuery
    @Parameter(description = "Where to go on: the nextCursor of the page before.")
    String cursor;

    /** @throws ProblemException 400 when it is no number from 1 to 200 */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int given = Integer.parseInt(limit);
            if (given >= 1 && given <= HIGHEST_LIMIT) {
                return given;
            }
        } catch (NumberFormatException e) {
            throw outOfRange();
        }
        throw outOfRange();
    }

    public Optional<Cursor> after(String sort) {
        return Optional.ofNullable(cursor).map(given -> Cursor.read(given, sort));
    }

    /** The page with a {@code Link} to the next one (RFC 8288). */
    public static <T> RestResponse<Page<T>> answer(Page<T> page, UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(page);
        if (page.nextCursor() != null) {
            var next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.nextCursor()).build();
            answer.links(Link.fromUri(next).rel("next").build());
        }
        return answer.build();
    }

    private static ProblemException outOfRange() {
        return ProblemException.invalid("?limit", "must be a whole number from 1 to " + HIGHEST_LIMIT);
    }
}
