ALTER TABLE outbox_message ADD COLUMN version integer NOT NULL DEFAULT 0;

-- Small, whatever was delivered before; counted every few seconds for the gauge.
CREATE INDEX outbox_message_undelivered ON outbox_message (status, id) WHERE status IN ('failed', 'suppressed');
