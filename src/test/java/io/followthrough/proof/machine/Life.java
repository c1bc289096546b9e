package io.followthrough.proof.machine;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What people do, each deed as often as it weighs. */
final class Life {

    private final NavigableMap<Integer, Consumer<Instant>> deeds = new TreeMap<>();
    private final Random random;
    private final Working working;
    private int weight;

    Life(World world, Api api, Random random, Differences differences) {
        this.random = random;
        this.working = new Working(world, api, random, differences);
        Finishing finishing = new Finishing(world, api, random, differences);
        Deciding deciding = new Deciding(world, api, random, differences);
        Choosing choosing = new Choosing(world, api, random, differences);
        Organising organising = new Organising(world, api, random, differences);
        add(10, working::accept, working::unassign, working::wake);
        add(30, working::assign, working::progress, working::snooze);
        add(60, finishing::complete);
        add(30, finishing::verify, deciding::ask, deciding::decide);
        add(10, finishing::reopen, finishing::check, deciding::dismiss, deciding::decideOnDismissal, deciding::move);
        add(4, deciding::withdraw);
        add(6, choosing::hour, choosing::days, choosing::pause, choosing::subscribe, choosing::moveAway);
        add(3, organising::lead, organising::manager, organising::holiday);
        add(1, choosing::changeTeam, organising::workingDays, organising::zone, organising::leave, organising::comeBack);
    }

    @SafeVarargs
    private void add(int weightOfEach, Consumer<Instant>... some) {
        for (Consumer<Instant> deed : some) {
            weight += weightOfEach;
            deeds.put(weight, deed);
        }
    }

    void create(Instant now) {
        working.create(now);
    }

    void doSomething(Instant now) {
        deeds.higherEntry(random.nextInt(weight)).getValue().accept(now);
    }
}
