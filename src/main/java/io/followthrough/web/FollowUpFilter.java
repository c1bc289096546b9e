package io.followthrough.web;

import java.util.List;

import io.followthrough.followup.Status;

/**
 * Which follow-ups a table shows; null leaves nothing out.
 *
 * @param team a slug
 * @param owner an e-mail address, in any case
 * @param incident an id
 * @param postmortem an id
 */
record FollowUpFilter(String team, Status status, boolean overdue, String owner, Long incident, Long postmortem) {

    static FollowUpFilter ofIncident(Long id) {
        return new FollowUpFilter(null, null, false, null, id, null);
    }

    static FollowUpFilter ofPostmortem(Long id) {
        return new FollowUpFilter(null, null, false, null, null, id);
    }

    public boolean isEmpty() { return equals(new FollowUpFilter(null, null, false, null, null, null)); }

    public List<Status> statuses() {
        return List.of(Status.values());
    }
}
