CREATE SEQUENCE audit_entry_seq INCREMENT BY 50;

-- actor is null for somebody who could not prove who they are.
CREATE TABLE audit_entry (
    id         bigint      NOT NULL CONSTRAINT audit_entry_pk PRIMARY KEY,
    at         timestamptz NOT NULL,
    actor      text,
    credential text,
    address    text,
    user_agent text,
    action     text        NOT NULL,
    target     text,
    outcome    text        NOT NULL,
    details    jsonb       NOT NULL,
    CONSTRAINT audit_entry_outcome_known CHECK (outcome IN ('done', 'refused'))
);

CREATE INDEX audit_entry_by_time ON audit_entry (at, id);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, at, id);
CREATE INDEX audit_entry_by_action ON audit_entry (action, at, id);
CREATE INDEX audit_entry_by_address ON audit_entry (address, at, id);

CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_entry_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
