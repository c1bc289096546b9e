CREATE SEQUENCE digest_seq INCREMENT BY 1;

CREATE TABLE digest_schedule (
    person_id bigint      NOT NULL CONSTRAINT digest_schedule_pk PRIMARY KEY
                                   CONSTRAINT digest_schedule_person REFERENCES person,
    next_at   timestamptz NOT NULL
);

CREATE INDEX digest_schedule_due ON digest_schedule (next_at, person_id);

-- Whoever was there before: the first run finds the right moment for them, and mails nobody outside it.
INSERT INTO digest_schedule (person_id, next_at) SELECT id, now() FROM person;

CREATE TABLE digest (
    id                bigint      NOT NULL CONSTRAINT digest_pk PRIMARY KEY,
    person_id         bigint      NOT NULL CONSTRAINT digest_person REFERENCES person,
    kind              text        NOT NULL,
    local_date        date        NOT NULL,
    zone              text        NOT NULL,
    planned_at        timestamptz NOT NULL,
    subject           text        NOT NULL,
    items             integer     NOT NULL,
    outbox_message_id bigint      NOT NULL CONSTRAINT digest_outbox_message REFERENCES outbox_message,
    CONSTRAINT digest_once_a_day UNIQUE (person_id, kind, local_date),
    CONSTRAINT digest_kind_known CHECK (kind IN ('daily')),
    CONSTRAINT digest_has_items CHECK (items > 0)
);

CREATE INDEX digest_by_person ON digest (person_id, id);
CREATE INDEX digest_by_date ON digest (local_date, id);
CREATE INDEX digest_by_outbox_message ON digest (outbox_message_id);
