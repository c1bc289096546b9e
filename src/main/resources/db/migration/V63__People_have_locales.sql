-- A BCP 47 tag, in which the dates and numbers that somebody reads can be written.
ALTER TABLE person ADD COLUMN locale text;
