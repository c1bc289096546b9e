CREATE SEQUENCE violation_seq INCREMENT BY 1;

-- Kept after the follow-up is done. It is closed when the deadline was met after all, or another due date took its place.
CREATE TABLE violation (
    id            bigint      NOT NULL CONSTRAINT violation_pk PRIMARY KEY,
    follow_up_id  bigint      NOT NULL CONSTRAINT violation_follow_up REFERENCES follow_up,
    number        integer     NOT NULL,
    policy        text        NOT NULL,
    kind          text        NOT NULL,
    due_on        date        NOT NULL,
    missed_since  date        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    closed_at     timestamptz,
    excused_by    text,
    excused_at    timestamptz,
    excuse_reason text,
    CONSTRAINT violation_once_per_due_date UNIQUE (follow_up_id, kind, due_on),
    CONSTRAINT violation_numbered_by_follow_up UNIQUE (follow_up_id, number),
    CONSTRAINT violation_kind_known CHECK (kind IN ('complete', 'assign')),
    CONSTRAINT violation_missed_after_its_day CHECK (missed_since > due_on),
    CONSTRAINT violation_excused_by_somebody
        CHECK ((excused_by IS NULL) = (excused_at IS NULL) AND (excused_by IS NULL) = (excuse_reason IS NULL))
);

CREATE INDEX violation_by_policy ON violation (policy, id);
CREATE INDEX violation_by_missed_since ON violation (missed_since, id);
CREATE INDEX violation_open ON violation (id) WHERE closed_at IS NULL;
