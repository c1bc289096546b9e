ALTER TABLE follow_up
    ADD COLUMN merged_into_id bigint CONSTRAINT follow_up_merged_into REFERENCES follow_up,
    ADD CONSTRAINT follow_up_merged_not_into_itself CHECK (merged_into_id <> id),
    ADD CONSTRAINT follow_up_merged_wont_be_done CHECK (merged_into_id IS NULL OR status = 'wont_do');

CREATE INDEX follow_up_by_merged_into ON follow_up (merged_into_id) WHERE merged_into_id IS NOT NULL;
