CREATE INDEX history_entry_by_time ON history_entry (at, id);
CREATE INDEX history_entry_by_subject ON history_entry (subject, at, id);
CREATE INDEX history_entry_by_actor ON history_entry (actor, at, id);
CREATE INDEX history_entry_by_action ON history_entry (action, at, id);
