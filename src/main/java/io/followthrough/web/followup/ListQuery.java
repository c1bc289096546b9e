package io.followthrough.web.followup;

import java.util.Optional;

import io.followthrough.api.Cursor;
import io.followthrough.api.QueryValue;
import io.followthrough.followup.Status;
import io.followthrough.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the list page; a field that was left empty is sent as an empty text. */
public class ListQuery {

    @RestQuery
    String team;
    @RestQuery
    String status;
    @RestQuery
    String overdue;
    @RestQuery
    String owner;
    @RestQuery
    String q;
    @RestQuery
    String cursor;

    ListWishes wishes() {
        return new ListWishes(given(team), QueryValue.word(Status.class, "status", given(status)),
                Boolean.TRUE.equals(QueryValue.flag("overdue", given(overdue))), given(owner), given(q));
    }

    /**
     * Where the page before ended; empty for the first page.
     *
     * @throws ProblemException 400 when no page ended so
     */
    Optional<Cursor> after(String sort) {
        return Optional.ofNullable(given(cursor)).map(end -> Cursor.read(end, sort));
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
