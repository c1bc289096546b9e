-- The follow-ups that a digest has a line for, so that the page of one can say who was reminded of it and when.
-- Of digests before this migration nothing is known.
ALTER TABLE digest ADD COLUMN named bigint[] NOT NULL DEFAULT '{}';

-- Serves the reminders of one follow-up.
CREATE INDEX digest_by_named ON digest USING gin (named);
