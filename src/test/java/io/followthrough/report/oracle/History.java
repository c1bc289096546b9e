package io.followthrough.report.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.followthrough.time.MovableClock;

/** One random history, the same for the same seed, with questions on its way and at its end. */
final class History {

    private static final int DEEDS_BETWEEN_QUESTIONS = 10;
    private static final int QUESTIONS_ON_THE_WAY = 3;
    private static final int QUESTIONS_AT_THE_END = 16;

    private final long seed;
    private final Stage stage;
    private final Comparison comparison;
    private final List<String> differences = new ArrayList<>();
    private int questions;

    History(long seed, MovableClock clock, Door door, Consumer<Instant> escalations) {
        this.seed = seed;
        this.stage = new Stage(new Random(seed), clock, door, escalations);
        this.comparison = new Comparison(stage);
    }

    /** @return what differs, with the story; empty when nothing does */
    Optional<String> run() {
        try {
            live();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n" + story(), e);
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(story());
    }

    private void live() {
        new Beginning(stage).make();
        Asking asking = new Asking(stage);
        int deeds = 30 + stage.random.nextInt(51);
        for (int deed = 1; deed <= deeds; deed++) {
            new Passing(stage).some();
            somethingHappens(deed);
            if (deed % DEEDS_BETWEEN_QUESTIONS == 0) {
                ask(asking, QUESTIONS_ON_THE_WAY);
            }
        }
        new Passing(stage).some();
        ask(asking, QUESTIONS_AT_THE_END);
        comparison.ofStates().ifPresent(differences::add);
    }

    int questions() {
        return questions;
    }

    /** Of the questions, those whose answer is not all noughts. */
    int telling() {
        return comparison.telling();
    }

    int events() {
        return stage.events.size();
    }

    private void somethingHappens(int deed) {
        int die = stage.random.nextInt(20);
        boolean isYoung = deed < 8;
        Affairs affairs = new Affairs(stage);
        if (stage.world.followUps.isEmpty() || die < (isYoung ? 12 : 3)) {
            new Beginning(stage).followUp();
        } else if (affairs.areDue() && stage.oneIn(2)) {
            affairs.reviewWhatIsDue();
        } else if (die < 12) {
            new Lives(stage, new Passing(stage)).goOn(stage.aFollowUp());
        } else if (die < 15) {
            new Changes(stage, new Passing(stage)).change(stage.aFollowUp());
        } else if (die < 18) {
            new Circumstances(stage).change();
        } else {
            new Lateness(stage).goOn();
        }
    }

    private void ask(Asking asking, int number) {
        for (int i = 0; i < number; i++) {
            questions++;
            comparison.of(asking.any())
                    .ifPresent(difference -> differences.add("at " + stage.now() + " " + difference));
        }
    }

    private String story() {
        return "-Dproof.histories=1 -Dproof.seed=" + seed + "\n" + String.join("\n", differences) + "\nwhat had happened:\n"
                + stage.events.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
