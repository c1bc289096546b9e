CREATE SEQUENCE outbox_message_seq INCREMENT BY 1;
CREATE SEQUENCE outbox_attempt_seq INCREMENT BY 1;

CREATE TABLE outbox_message (
    id              bigint      NOT NULL DEFAULT nextval('outbox_message_seq') CONSTRAINT outbox_message_pk PRIMARY KEY,
    channel         text        NOT NULL,
    topic           text        NOT NULL,
    dedup_key       text        NOT NULL CONSTRAINT outbox_message_dedup_key_unique UNIQUE,
    recipient       text        NOT NULL,
    payload         jsonb       NOT NULL,
    status          text        NOT NULL,
    attempts        integer     NOT NULL,
    next_attempt_at timestamptz,
    expires_at      timestamptz,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    CONSTRAINT outbox_message_status_known CHECK (status IN ('queued', 'sent', 'failed', 'suppressed')),
    CONSTRAINT outbox_message_queued_has_next_attempt CHECK ((status = 'queued') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT outbox_message_sent_has_time CHECK ((status = 'sent') = (sent_at IS NOT NULL))
);

-- What is to be delivered next; small, whatever was delivered before.
CREATE INDEX outbox_message_queued ON outbox_message (next_attempt_at, id) WHERE status = 'queued';

CREATE TABLE outbox_attempt (
    id           bigint      NOT NULL CONSTRAINT outbox_attempt_pk PRIMARY KEY,
    message_id   bigint      NOT NULL CONSTRAINT outbox_attempt_message REFERENCES outbox_message,
    attempted_at timestamptz NOT NULL,
    outcome      text        NOT NULL,
    detail       text,
    CONSTRAINT outbox_attempt_outcome_known CHECK (outcome IN ('sent', 'deferred', 'failed', 'suppressed', 'expired'))
);

CREATE INDEX outbox_attempt_by_message ON outbox_attempt (message_id, id);
