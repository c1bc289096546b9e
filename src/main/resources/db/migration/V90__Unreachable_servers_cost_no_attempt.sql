-- Such a failure is kept with the message, but does not count against its limit: outbox_message.attempts leaves it out.
ALTER TABLE outbox_attempt DROP CONSTRAINT outbox_attempt_outcome_known;
ALTER TABLE outbox_attempt ADD CONSTRAINT outbox_attempt_outcome_known
    CHECK (outcome IN ('sent', 'deferred', 'unreachable', 'failed', 'suppressed', 'expired'));
