package io.followthrough.web;

import io.followthrough.api.QueryValue;
import io.followthrough.followup.Status;
import io.followthrough.problem.ProblemException;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of the list page; a field that was left empty is sent as an empty text. */
public class ListQuery {

    private static final int MOST_PAGES = 1000;

    @RestQuery
    String team;
    @RestQuery
    String status;
    @RestQuery
    String overdue;
    @RestQuery
    String owner;
    @RestQuery
    String page;

    FollowUpFilter filter() {
        return new FollowUpFilter(given(team), QueryValue.word(Status.class, "status", given(status)),
                Boolean.TRUE.equals(QueryValue.flag("overdue", given(overdue))), given(owner), null, null);
    }

    /** From 1. */
    int page() {
        if (given(page) == null) {
            return 1;
        }
        if (page.matches("[0-9]{1,4}") && Integer.parseInt(page) >= 1 && Integer.parseInt(page) <= MOST_PAGES) {
            return Integer.parseInt(page);
        }
        throw ProblemException.invalid("?page", "must be a whole number from 1 to " + MOST_PAGES);
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
