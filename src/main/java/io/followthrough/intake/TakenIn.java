package io.followthrough.intake;

/**
 * A postmortem came in; fired in the transaction that stores it.
 *
 * @param isDocument whether somebody had written it, instead of telling it as JSON
 */
record TakenIn(IntakeAnswer.Outcome outcome, boolean isDocument) {}
