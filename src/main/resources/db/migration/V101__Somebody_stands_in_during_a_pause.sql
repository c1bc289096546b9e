ALTER TABLE digest_preference ADD COLUMN delegate_id bigint CONSTRAINT digest_preference_delegate REFERENCES person;
ALTER TABLE digest_preference ADD CONSTRAINT digest_preference_delegate_ends_with_the_pause
    CHECK (delegate_id IS NULL OR paused_until IS NOT NULL);
ALTER TABLE digest_preference ADD CONSTRAINT digest_preference_delegate_is_somebody_else CHECK (delegate_id <> person_id);

CREATE INDEX digest_preference_by_delegate ON digest_preference (delegate_id) WHERE delegate_id IS NOT NULL;
