package io.followthrough.reminder;

import java.time.Instant;
import java.util.Set;

import io.followthrough.people.Person;
import io.followthrough.policy.Policy;

/**
 * What concerns a person goes into a draft: their own, or that of somebody who stands in for them.
 *
 * @param teams the ids of those that the person belongs to
 * @param escalated the ids of the follow-ups that have reached the person by their ladders
 */
record Concern<K extends Listing>(Person person, Set<Long> teams, Set<Long> escalated, Draft<K> draft) {

    boolean isOwn() { return person.id().equals(draft.reader().id()); }

    /** Leaves out what the person may not know of. */
    void offer(OpenItem item, Policy policy, Instant now) {
        if (item.isShownTo(teams)) {
            draft.offer(new ReadersView(item, person, draft.reader(), policy, item.team().calendar().dateOf(now),
                    escalated.contains(item.id())));
        }
    }
}
