package io.followthrough.web.followup;

import java.util.Optional;

import io.followthrough.api.Cursor;
import io.followthrough.api.QueryValue;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.followup.FollowUpSort;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.FollowUpLines;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the list page: those of the API's list; a field that was left empty is sent as an empty text. */
public class ListQuery extends FollowUpFilter {

    @RestQuery
    String sort;
    @RestQuery
    String cursor;

    void forgetWhatIsEmpty() {
        forgetEmptyTexts();
        sort = given(sort);
        cursor = given(cursor);
    }

    FollowUpSort order() {
        return sort == null ? FollowUpLines.ORDER : QueryValue.word(FollowUpSort.class, "sort", sort);
    }

    /**
     * Where the page before ended; empty for the first page.
     *
     * @throws ProblemException 400 when no page ended so
     */
    Optional<Cursor> after(String sort) {
        return Optional.ofNullable(cursor).map(end -> Cursor.read(end, sort));
    }
}
