-- 1 at once, 2 soon, 3 routine: numbers, because they are sorted by.
ALTER TABLE outbox_message ADD COLUMN urgency integer NOT NULL DEFAULT 3
    CONSTRAINT outbox_message_urgency_known CHECK (urgency BETWEEN 1 AND 3);

DROP INDEX outbox_message_queued;
CREATE INDEX outbox_message_queued ON outbox_message (urgency, next_attempt_at, id) WHERE status = 'queued';
