package io.followthrough.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.access.RequestOrigin;

/** Counts the refusals of one minute by what was refused to whom; not for several threads at once. */
final class RefusalsOfAMinute {

    /** How many of the same kind are told one by one. */
    static final int TOLD_OF_EACH = 5;
    /** How many are told one by one altogether. */
    static final int TOLD = 60;
    /** How many kinds are counted apart; further ones go together, without saying whose they are. */
    static final int KINDS = 100;

    private record Kind(String action, String actor, String address) {}

    /** Refusals that were not told one by one. */
    record Sum(String action, Who who, long count, Instant last) {}

    private final Map<Kind, Tally> tallies = new HashMap<>();
    private int told;

    private static final class Tally {
        private final Who who;
        private int told;
        private long untold;
        private Instant last;

        private Tally(Who who) {
            this.who = who;
        }
    }

    /** @return whether it is to be told now; else it is counted */
    boolean isToldAtOnce(Act act, Who who, Instant now) {
        Tally tally = tally(act.action(), who);
        tally.last = now;
        if (tally.told < TOLD_OF_EACH && told < TOLD) {
            tally.told++;
            told++;
            return true;
        }
        tally.untold++;
        return false;
    }

    List<Sum> untold() {
        return tallies.entrySet().stream().filter(entry -> entry.getValue().untold > 0)
                .map(entry -> new Sum(entry.getKey().action(), entry.getValue().who, entry.getValue().untold,
                        entry.getValue().last))
                .toList();
    }

    private Tally tally(String action, Who who) {
        Kind kind = new Kind(action, who.actor(), who.origin().address());
        if (tallies.size() >= KINDS && !tallies.containsKey(kind)) {
            return tallies.computeIfAbsent(new Kind("many", null, null), _ -> new Tally(Who.unknown(RequestOrigin.NONE)));
        }
        return tallies.computeIfAbsent(kind,
                _ -> new Tally(new Who(who.actor(), null, new RequestOrigin(who.origin().address(), null))));
    }
}
