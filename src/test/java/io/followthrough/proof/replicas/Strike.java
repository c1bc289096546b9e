package io.followthrough.proof.replicas;

import java.time.Instant;
import java.util.Set;

import io.followthrough.proof.surroundings.AcceptedMail;

/**
 * The end of a process or of the database while mails were on their way.
 *
 * @param replicas whose mails it concerns
 * @param inFlight how many mails they had claimed and not written down, at a moment when they were frozen
 */
record Strike(What what, Set<String> replicas, Instant at, int inFlight) {

    enum What {
        KILL,
        DATABASE
    }

    /** Whether it may be the reason that a mail, accepted once, went out again. */
    boolean explains(AcceptedMail first, AcceptedMail again) {
        return replicas.contains(first.client()) && at.isBefore(again.at());
    }

    /** The sink goes on for a moment with what a frozen process has sent it. */
    boolean isAfter(AcceptedMail mail) {
        return !at.plusSeconds(1).isBefore(mail.at());
    }
}
