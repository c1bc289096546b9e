package io.followthrough.web;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.followup.FollowUpSort;
import io.followthrough.followup.FollowUps;

/** The follow-ups that the tables of the pages show: what is open first, the earliest due date first. */
@ApplicationScoped
class FollowUpLines {

    static final FollowUpSort ORDER = FollowUpSort.URGENT_FIRST;

    private final FollowUps followUps;

    FollowUpLines(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** @param after null for the first page */
    Page<FollowUpLine> page(FollowUpFilter filter, Cursor after, int limit, Instant now) {
        return followUps.page(filter, ORDER, after, limit, now).map(followUp -> FollowUpLine.of(followUp, now));
    }
}
