package io.followthrough.followup.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUps;
import io.followthrough.policy.Policies;

/** Finds out what a recomputation would change, and changes nothing. */
@ApplicationScoped
class PreviewingRecomputations {

    static final String SORT = "recomputation";

    private static final int AT_ONCE = 200;
    /** A page is answered in time also where few of many would change. */
    private static final int MOST_EXAMINED = 2000;

    private final FollowUps followUps;

    PreviewingRecomputations(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** A page may have room left and another one after it. */
    Page<MoveView> page(Policies policies, Optional<Cursor> after, int limit, Instant now) {
        List<MoveView> moves = new ArrayList<>();
        long reached = after.map(Cursor::id).orElse(0L);
        for (int examined = 0; examined < MOST_EXAMINED; examined += AT_ONCE) {
            List<Long> ids = followUps.unfinishedAfter(reached, AT_ONCE);
            for (FollowUp followUp : followUps.visible(followUps.withIds(ids))) {
                Refiling refiling = Refiling.of(followUp, policies, followUp.team().calendar().dateOf(now));
                if (refiling.isChange()) {
                    moves.add(MoveView.of(refiling));
                }
                if (moves.size() == limit) {
                    return new Page<>(List.copyOf(moves), cursor(followUp.id()));
                }
            }
            followUps.getEntityManager().clear();
            if (ids.size() < AT_ONCE) {
                return new Page<>(List.copyOf(moves), null);
            }
            reached = ids.getLast();
        }
        return new Page<>(List.copyOf(moves), cursor(reached));
    }

    private static String cursor(long id) {
        return new Cursor(SORT, "", id).encoded();
    }
}
