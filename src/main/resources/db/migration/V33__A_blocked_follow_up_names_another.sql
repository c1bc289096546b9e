ALTER TABLE follow_up
    ADD COLUMN blocked_by_id bigint CONSTRAINT follow_up_blocked_by REFERENCES follow_up,
    ADD CONSTRAINT follow_up_waits_only_while_blocked CHECK (blocked_by_id IS NULL OR status = 'blocked'),
    ADD CONSTRAINT follow_up_waits_for_another CHECK (blocked_by_id <> id);
