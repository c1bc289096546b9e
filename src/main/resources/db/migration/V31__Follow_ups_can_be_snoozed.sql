ALTER TABLE follow_up ADD COLUMN snoozed_until date;
