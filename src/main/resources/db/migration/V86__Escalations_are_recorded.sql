CREATE SEQUENCE escalation_step_seq INCREMENT BY 1;

-- Whom a violation has reached, and when; each rung of its ladder once.
CREATE TABLE escalation_step (
    id           bigint      NOT NULL CONSTRAINT escalation_step_pk PRIMARY KEY,
    violation_id bigint      NOT NULL CONSTRAINT escalation_step_violation REFERENCES violation,
    step         integer     NOT NULL,
    recipient    text        NOT NULL,
    person_id    bigint      NOT NULL CONSTRAINT escalation_step_person REFERENCES person,
    at           timestamptz NOT NULL,
    CONSTRAINT escalation_step_once UNIQUE (violation_id, step),
    CONSTRAINT escalation_step_recipient_known CHECK (recipient IN ('lead', 'manager')),
    CONSTRAINT escalation_step_counted CHECK (step >= 1)
);
