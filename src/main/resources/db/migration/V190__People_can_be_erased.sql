-- When a person's name and address were erased; the row stays, under a name that tells nothing, so that what points at it does.
ALTER TABLE person
    ADD COLUMN erased_at timestamptz,
    ADD CONSTRAINT person_erased_is_not_active CHECK (erased_at IS NULL OR NOT active);

CREATE SEQUENCE erasure_seq INCREMENT BY 1;

-- That somebody was erased, by whom and when; never who they were. While the transaction that wrote a row here lasts, and only in it, the
-- history and the audit may be rewritten: so that neither can be without leaving a row behind.
CREATE TABLE erasure (
    id           bigint      NOT NULL DEFAULT nextval('erasure_seq') CONSTRAINT erasure_pk PRIMARY KEY,
    person_id    bigint      NOT NULL CONSTRAINT erasure_person REFERENCES person,
    requested_by text        NOT NULL,
    began_at     timestamptz NOT NULL DEFAULT transaction_timestamp(),
    transaction  xid8        NOT NULL DEFAULT pg_current_xact_id()
);

CREATE INDEX erasure_by_person ON erasure (person_id);
CREATE INDEX erasure_by_transaction ON erasure (transaction);

-- A number of a transaction can come again after a restore into another server; together with its beginning it does not.
CREATE FUNCTION is_erasing() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM erasure
                   WHERE transaction = pg_current_xact_id_if_assigned() AND began_at = transaction_timestamp())
$$;

CREATE OR REPLACE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND is_erasing() THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'history is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE OR REPLACE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND is_erasing() THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the audit is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION refuse_change_of_erasures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND is_erasing() THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'erasures are append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER erasure_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON erasure
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_erasures();
