package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** One deed that was done and not refused, with its moment; a list of them is all that the oracle knows. */
sealed interface Event {

    Instant at();

    /** A team's zone from now on; its first one counts from the beginning of time. */
    record Zoned(Instant at, String team, ZoneId zone) implements Event {}

    /** What is known of an incident from now on. */
    record Learned(Instant at, String incident, Occurrence known) implements Event {}

    /** @param of the earlier incident; null for none */
    record Repeated(Instant at, String incident, String of) implements Event {}

    record Reviewed(Instant at, String postmortem, Review review) implements Event {}

    /** @param number of the violation among those of the follow-up */
    record Missed(Instant at, int number, Miss miss) implements Event {}

    /** Something that happened to one follow-up. */
    sealed interface OfFollowUp extends Event {
        String key();
    }

    record Created(Instant at, String key, Fact first) implements OfFollowUp {}

    /** Accepted, started, stopped, blocked, unblocked or returned. */
    record Turned(Instant at, String key, String status) implements OfFollowUp {}

    /** @param finished when the work was over, by the word of whoever completed it */
    record Completed(Instant at, String key, Instant finished, boolean inReview) implements OfFollowUp {}

    record Verified(Instant at, String key) implements OfFollowUp {}

    record Dismissed(Instant at, String key) implements OfFollowUp {}

    record Reopened(Instant at, String key) implements OfFollowUp {}

    /** @param owner null for nobody */
    record Owned(Instant at, String key, String owner) implements OfFollowUp {}

    record Transferred(Instant at, String key, String team) implements OfFollowUp {}

    record Reclassified(Instant at, String key, String priority, String nature, String type) implements OfFollowUp {}

    record Extended(Instant at, String key, LocalDate dueOn) implements OfFollowUp {}

    record Judged(Instant at, String key, String outcome, boolean reopens) implements OfFollowUp {}

    /** @param incidents exactly those that it serves from now on */
    record Served(Instant at, String key, Set<String> incidents) implements OfFollowUp {}
}
