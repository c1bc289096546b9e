-- When somebody last decided whether the violation is excused; null as long as nobody has.
ALTER TABLE violation ADD COLUMN decided_at timestamptz;
UPDATE violation SET decided_at = excused_at;

CREATE TABLE violation_excuse (
    violation_id bigint      NOT NULL CONSTRAINT violation_excuse_violation REFERENCES violation,
    valid_from   timestamptz NOT NULL,
    valid_to     timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT violation_excuse_pk PRIMARY KEY (violation_id, valid_from),
    CONSTRAINT violation_excuse_lasts CHECK (valid_from < valid_to)
);

-- A process of the version before does not say when it decided.
CREATE FUNCTION note_excuse() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moment CONSTANT timestamptz := CASE WHEN NEW.decided_at IS DISTINCT FROM OLD.decided_at THEN NEW.decided_at
                                        ELSE coalesce(NEW.excused_at, now()) END;
BEGIN
    IF NEW.excused_at IS NOT NULL THEN
        INSERT INTO violation_excuse (violation_id, valid_from) VALUES (NEW.id, moment)
        ON CONFLICT (violation_id, valid_from) DO UPDATE SET valid_to = 'infinity';
    ELSE
        DELETE FROM violation_excuse WHERE violation_id = NEW.id AND valid_to = 'infinity' AND valid_from >= moment;
        UPDATE violation_excuse SET valid_to = moment WHERE violation_id = NEW.id AND valid_to = 'infinity';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER violation_is_excused AFTER UPDATE ON violation
    FOR EACH ROW WHEN ((OLD.excused_at IS NULL) <> (NEW.excused_at IS NULL)) EXECUTE FUNCTION note_excuse();

INSERT INTO violation_excuse (violation_id, valid_from) SELECT id, excused_at FROM violation WHERE excused_at IS NOT NULL;
