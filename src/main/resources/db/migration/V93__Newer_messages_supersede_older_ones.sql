-- Of the messages with the same name here, only the newest is of use.
ALTER TABLE outbox_message ADD COLUMN supersedes text;
CREATE INDEX outbox_message_supersedes ON outbox_message (supersedes, id) WHERE supersedes IS NOT NULL;

-- What has become useless was nobody's failure, and nobody has to do anything about it.
ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_status_known;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_status_known
    CHECK (status IN ('queued', 'sent', 'failed', 'suppressed', 'dropped'));
ALTER TABLE outbox_attempt DROP CONSTRAINT outbox_attempt_outcome_known;
ALTER TABLE outbox_attempt ADD CONSTRAINT outbox_attempt_outcome_known
    CHECK (outcome IN ('sent', 'deferred', 'unreachable', 'failed', 'suppressed', 'expired', 'superseded'));
UPDATE outbox_message SET status = 'dropped'
WHERE status = 'failed' AND EXISTS (SELECT FROM outbox_attempt WHERE message_id = outbox_message.id AND outcome = 'expired');
