CREATE SEQUENCE history_entry_seq INCREMENT BY 50;

CREATE TABLE history_entry (
    id         bigint      NOT NULL CONSTRAINT history_entry_pk PRIMARY KEY,
    subject    text        NOT NULL,
    subject_id bigint      NOT NULL,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    action     text        NOT NULL,
    reason     text,
    changes    jsonb       NOT NULL,
    CONSTRAINT history_entry_subject_known CHECK (subject IN ('incident', 'postmortem', 'follow_up'))
);

CREATE INDEX history_entry_by_subject ON history_entry (subject, subject_id, at, id);

CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'history is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER history_entry_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON history_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
