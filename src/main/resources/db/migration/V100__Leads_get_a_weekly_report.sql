ALTER TABLE digest DROP CONSTRAINT digest_kind_known;
ALTER TABLE digest ADD CONSTRAINT digest_kind_known CHECK (kind IN ('daily', 'weekly'));

-- A week in which nothing is open is worth a report; a day on which there is nothing to do is not.
ALTER TABLE digest DROP CONSTRAINT digest_has_items;
ALTER TABLE digest ADD CONSTRAINT digest_has_items CHECK (items > 0 OR kind = 'weekly' AND items = 0);

-- The default is for replicas of the version before, as long as they run beside this one.
ALTER TABLE digest_schedule ADD COLUMN kind text NOT NULL DEFAULT 'daily';
ALTER TABLE digest_schedule ADD CONSTRAINT digest_schedule_kind_known CHECK (kind IN ('daily', 'weekly'));
ALTER TABLE digest_schedule DROP CONSTRAINT digest_schedule_pk;
ALTER TABLE digest_schedule ADD CONSTRAINT digest_schedule_pk PRIMARY KEY (person_id, kind);
