package io.followthrough.proof.replicas;

import java.time.Instant;
import java.util.Set;

import io.followthrough.proof.surroundings.AcceptedMail;

/**
 * The end of a process or of the database while mails were on their way.
 *
 * @param lives whose mails it concerns: of processes from one start to the next
 * @param start when they were frozen
 * @param end up to when a mail that was on its way may have been accepted
 * @param inFlight how many mails they had claimed and not written down while they were frozen
 */
record Strike(What what, Set<String> lives, Instant start, Instant end, int inFlight) {

    enum What {
        KILL,
        DATABASE
    }

    /** Whether it may be the reason that a mail, accepted once, went out again. */
    boolean explains(AcceptedMail first, AcceptedMail again) {
        return lives.contains(first.client()) && !first.at().isAfter(end) && start.isBefore(again.at());
    }
}
