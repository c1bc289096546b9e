CREATE SEQUENCE extension_seq INCREMENT BY 50;

CREATE TABLE extension (
    id              bigint      NOT NULL CONSTRAINT extension_pk PRIMARY KEY,
    follow_up_id    bigint      NOT NULL CONSTRAINT extension_follow_up REFERENCES follow_up,
    number          integer     NOT NULL,
    requested_by    text        NOT NULL,
    requested_at    timestamptz NOT NULL,
    from_due_on     date,
    to_due_on       date        NOT NULL,
    reason          text        NOT NULL,
    decision        text,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    CONSTRAINT extension_numbered_by_follow_up UNIQUE (follow_up_id, number),
    CONSTRAINT extension_decision_known CHECK (decision IN ('approved', 'refused')),
    CONSTRAINT extension_decided_by_somebody
        CHECK ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL))
);

CREATE UNIQUE INDEX extension_undecided_once ON extension (follow_up_id) WHERE decision IS NULL;

ALTER TABLE follow_up
    ADD COLUMN extensions integer NOT NULL DEFAULT 0,
    ADD COLUMN extension_requested date,
    ADD CONSTRAINT follow_up_extensions_counted CHECK (extensions >= 0);
