package io.followthrough.escalation;

import java.time.LocalDate;

import io.followthrough.policy.EscalationStep.Recipient;

/**
 * One step of an escalation.
 *
 * @param number from 1, in the order of the days
 * @param day a working day of the team, from which on it is reached
 */
record Rung(int number, Recipient to, LocalDate day) {}
