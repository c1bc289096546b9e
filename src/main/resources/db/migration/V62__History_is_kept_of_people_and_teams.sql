-- People and teams are known by an address and a slug instead of by a key; neither ever changes, so history can hold them.
ALTER TABLE history_entry
    ADD COLUMN subject_name text,
    DROP CONSTRAINT history_entry_subject_known,
    ADD CONSTRAINT history_entry_subject_known
        CHECK (subject IN ('incident', 'postmortem', 'follow_up', 'person', 'team')),
    ADD CONSTRAINT history_entry_people_and_teams_are_named
        CHECK ((subject IN ('person', 'team')) = (subject_name IS NOT NULL));

CREATE INDEX history_entry_by_name ON history_entry (subject, subject_name, at, id) WHERE subject_name IS NOT NULL;

CREATE OR REPLACE FUNCTION number_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    CASE NEW.subject
        WHEN 'incident' THEN PERFORM FROM incident WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        WHEN 'postmortem' THEN PERFORM FROM postmortem WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        WHEN 'follow_up' THEN PERFORM FROM follow_up WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        WHEN 'person' THEN PERFORM FROM person WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        WHEN 'team' THEN PERFORM FROM team WHERE id = NEW.subject_id FOR NO KEY UPDATE;
        ELSE NULL;
    END CASE;
    NEW.number := 1 + coalesce((SELECT max(h.number) FROM history_entry h
        WHERE h.subject = NEW.subject AND h.subject_id = NEW.subject_id), 0);
    RETURN NEW;
END
$$;
