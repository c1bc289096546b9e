package io.followthrough.escalation;

import io.followthrough.followup.FollowUp;

/** A deadline was found to be missed; fired in the transaction that records it. */
record ViolationRecorded(FollowUp followUp, DeadlineKind kind) {}
