CREATE INDEX follow_up_by_update_sort ON follow_up (updated_at, id);
DROP INDEX follow_up_by_update;
