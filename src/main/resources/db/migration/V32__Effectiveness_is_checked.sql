ALTER TABLE follow_up
    ADD COLUMN effectiveness_due_on date,
    ADD COLUMN effectiveness text,
    ADD COLUMN effectiveness_note text,
    ADD COLUMN successor_id bigint CONSTRAINT follow_up_successor REFERENCES follow_up,
    ADD COLUMN successor_of_id bigint CONSTRAINT follow_up_successor_of REFERENCES follow_up,
    ADD CONSTRAINT follow_up_effectiveness_known
        CHECK (effectiveness IN ('effective', 'partially_effective', 'ineffective', 'inconclusive'));

-- The checks that digests ask for; small, because most follow-ups need none or had theirs.
CREATE INDEX follow_up_check_by_owner ON follow_up (owner_id, effectiveness_due_on)
    WHERE status = 'done' AND effectiveness IS NULL AND effectiveness_due_on IS NOT NULL;
CREATE INDEX follow_up_check_by_team ON follow_up (team_id, effectiveness_due_on)
    WHERE status = 'done' AND effectiveness IS NULL AND effectiveness_due_on IS NOT NULL AND owner_id IS NULL;
