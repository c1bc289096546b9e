-- The time of a change is read before its row is locked, and ids come from pools that replicas take in turns; neither
-- says which of two changes of one subject came first. The number does: it is taken while the change is being made.
ALTER TABLE history_entry ADD COLUMN number integer;

-- The lock on the subject's row makes those who add to its history take turns, so numbers have no gaps and no duplicates;
-- a row lock, since advisory locks for many subjects would fill the server's lock table. A replica that still runs an
-- earlier version, which knows no number, gets one too.
CREATE FUNCTION number_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    CASE NEW.subject
        WHEN 'incident' THEN PERFORM FROM incident WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        WHEN 'postmortem' THEN PERFORM FROM postmortem WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        WHEN 'follow_up' THEN PERFORM FROM follow_up WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        ELSE NULL;
    END CASE;
    NEW.number := 1 + coalesce((SELECT max(h.number) FROM history_entry h
        WHERE h.subject = NEW.subject AND h.subject_id = NEW.subject_id), 0);
    RETURN NEW;
END
$$;

CREATE TRIGGER history_entry_is_numbered
    BEFORE INSERT ON history_entry FOR EACH ROW EXECUTE FUNCTION number_history();

ALTER TABLE history_entry DISABLE TRIGGER history_entry_is_append_only;
UPDATE history_entry h SET number = n.number
    FROM (SELECT id, row_number() OVER (PARTITION BY subject, subject_id ORDER BY at, id) AS number FROM history_entry) n
    WHERE n.id = h.id;
ALTER TABLE history_entry ENABLE TRIGGER history_entry_is_append_only;

ALTER TABLE history_entry
    ALTER COLUMN number SET NOT NULL,
    ADD CONSTRAINT history_entry_number_unique UNIQUE (subject, subject_id, number);

DROP INDEX history_entry_by_subject;
