package io.followthrough.reminder.immediate;

import static io.followthrough.reminder.LineAction.ASK_FOR_EXTENSION;
import static io.followthrough.reminder.LineAction.COMPLETE;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import io.followthrough.classification.Priority;
import io.followthrough.followup.Action;
import io.followthrough.followup.FollowUp;
import io.followthrough.followup.FollowUpChanged;
import io.followthrough.followup.Status;
import io.followthrough.reminder.LineAction;

/** Why an owner is told at once and not in the next digest. */
enum Occasion {
    ASSIGNED("assigned", "P0 assigned to ", "A P0 follow-up is to be done now."),
    RETURNED("returned", "Returned to ", "What was completed is not done yet.");

    private static final List<LineAction> ACTIONS = List.of(COMPLETE, ASK_FOR_EXTENSION);

    private final String word;
    private final String inSubject;
    private final String sentence;

    Occasion(String word, String inSubject, String sentence) {
        this.word = word;
        this.inSubject = inSubject;
        this.sentence = sentence;
    }

    /** Empty for what can wait. */
    static Optional<Occasion> of(FollowUpChanged change) {
        Status status = change.followUp().progress().status();
        if (status == Status.PROPOSED || status.isTerminal()) {
            return Optional.empty();
        }
        if (change.happening().action().equals(Action.RETURN.word()) && change.isOf("status")) {
            return Optional.of(RETURNED);
        }
        return isP0(change.followUp()) && hasBecomeTheirs(change) ? Optional.of(ASSIGNED) : Optional.empty();
    }

    private static boolean isP0(FollowUp followUp) {
        return followUp.priority() == Priority.P0;
    }

    /** A proposal is nobody's to do; the owner it names is told when it is accepted. */
    private static boolean hasBecomeTheirs(FollowUpChanged change) {
        return change.isOf("owner") || change.isOf("priority") || change.wasOf("status", Status.PROPOSED.word());
    }

    String word() {
        return word;
    }

    /** @param whose the name of an owner who is away; empty for the reader */
    String subject(Optional<String> whose, FollowUp followUp) {
        return inSubject + whose.orElse("you") + ": " + followUp.title();
    }

    String sentence() {
        return sentence;
    }

    /** @return the links to forms that help */
    List<LineAction.Offer> offers(FollowUp followUp, URI page) {
        return ACTIONS.stream().filter(action -> action.fits(followUp.progress().status())).map(action -> action.on(page))
                .toList();
    }
}
