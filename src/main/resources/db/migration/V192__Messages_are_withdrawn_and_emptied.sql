-- Taken back before it left.
ALTER TABLE outbox_attempt DROP CONSTRAINT outbox_attempt_outcome_known;
ALTER TABLE outbox_attempt ADD CONSTRAINT outbox_attempt_outcome_known
    CHECK (outcome IN ('sent', 'deferred', 'unreachable', 'failed', 'suppressed', 'expired', 'superseded', 'withdrawn'));

-- Whether what it said was removed; that it was sent, and to whom, is kept.
ALTER TABLE outbox_message
    ADD COLUMN emptied boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT outbox_message_queued_is_whole CHECK (NOT emptied OR status <> 'queued');

-- What retention looks through, oldest first.
CREATE INDEX outbox_message_whole ON outbox_message (created_at, id) WHERE NOT emptied AND status <> 'queued';
CREATE INDEX outbox_message_settled ON outbox_message (created_at, id) WHERE status <> 'queued';

-- What takes the place of a text; the mails of people can still be shown with it.
CREATE FUNCTION empty_payload() RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_build_object('subject', 'No longer kept', 'text', 'No longer kept', 'html', '<p>No longer kept</p>')
$$;
