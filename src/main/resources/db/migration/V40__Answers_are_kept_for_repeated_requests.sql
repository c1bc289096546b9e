CREATE TABLE idempotency_key (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    expires_at  timestamptz NOT NULL,
    status      integer,
    headers     jsonb,
    body        bytea,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (caller, key)
);

-- What can be forgotten.
CREATE INDEX idempotency_key_by_expiry ON idempotency_key (expires_at);
