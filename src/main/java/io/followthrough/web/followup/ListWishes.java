package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.followup.FollowUpFilter;
import io.followthrough.followup.Status;

/**
 * What the form of the list says; null leaves nothing out.
 *
 * @param team a slug
 * @param owner an e-mail address, in any case
 * @param q words to look for
 */
record ListWishes(String team, Status status, boolean overdue, String owner, String q) {

    FollowUpFilter filter() {
        return FollowUpFilter.of(team, status, overdue ? true : null, owner).saying(q);
    }

    public boolean isEmpty() { return equals(new ListWishes(null, null, false, null, null)); }

    public List<Status> statuses() {
        return List.of(Status.values());
    }
}
