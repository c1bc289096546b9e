package io.followthrough.followup.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.followthrough.api.Key;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Status;
import io.followthrough.mention.Mentionable;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/**
 * Which follow-up waits for which, as far as somebody has to know who lets one wait for another.
 *
 * @param statuses of those that may be waited for, by their ids
 * @param waitsFor from each follow-up that waits to the one it waits for, all the way from those that may be waited for
 * @param shown those that whoever asks may know of
 */
public record Chains(Map<Long, Status> statuses, Map<Long, Long> waitsFor, Mentionable shown) {

    private static final String FIELD = "/blockedBy";

    public static Chains none() {
        return new Chains(new HashMap<>(), new HashMap<>(), Mentionable.EVERYTHING);
    }

    /**
     * @param followUp locked
     * @param blockedBy the key of the one it waits for
     * @throws ProblemException 422 when that is unknown, finished or itself; 409 naming the circle it would close
     */
    public void block(FollowUp followUp, String reason, String blockedBy) {
        long blocker = Key.FOLLOW_UP.read(blockedBy).orElse(-1);
        Status status = statuses.get(blocker);
        if (status == null) {
            throw ProblemException.unprocessable(FIELD, "there is no follow-up '" + blockedBy + "'");
        }
        if (blocker == followUp.id()) {
            throw ProblemException.unprocessable(FIELD, "must be another follow-up; none waits for itself");
        }
        if (status.isTerminal()) {
            throw ProblemException.unprocessable(FIELD,
                    Key.FOLLOW_UP.of(blocker) + " is " + status.word() + ", so nothing waits for it");
        }
        requireNoCircle(followUp.id(), blocker);
        followUp.progress().block(reason, blocker);
    }

    /** To be told what was changed, so that the next one that waits is judged by it. */
    public void follow(FollowUp changed) {
        statuses.replace(changed.id(), changed.progress().status());
        changed.progress().blockedBy().map(Key.FOLLOW_UP::id).ifPresentOrElse(
                blocker -> waitsFor.put(changed.id(), blocker), () -> waitsFor.remove(changed.id()));
    }

    private void requireNoCircle(Long id, Long blocker) {
        List<Long> circle = new ArrayList<>(List.of(id));
        for (Long next = blocker; next != null; next = waitsFor.get(next)) {
            circle.add(next);
            if (next.equals(id)) {
                throw ProblemException.at(ProblemType.CONFLICT, FIELD, "they would wait for each other: "
                        + circle.stream().map(Key.FOLLOW_UP::of).map(key -> shown.shows(key) ? key : "…")
                                .collect(Collectors.joining(" → ")));
            }
        }
    }
}
