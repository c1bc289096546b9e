package io.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;

import io.followthrough.followup.FollowUp;
import io.followthrough.people.Person;
import io.followthrough.policy.EscalationStep.Recipient;

/**
 * A missed deadline has reached somebody above the owner; fired once for each rung, in the transaction that records it, so that what an
 * observer writes is there if, and only if, the step is.
 *
 * @param violation its number within the follow-up
 * @param rung its number within the violation, from 1
 */
public record RungTaken(FollowUp followUp, int violation, DeadlineKind kind, LocalDate dueOn, int rung, Recipient to,
        Person person, Instant at) {}
