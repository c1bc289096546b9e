CREATE INDEX follow_up_by_original_due ON follow_up (original_due_on, id);
