-- What is overdue depends on the zone of each team, so no index can hold it; but only what is pending can be.
CREATE INDEX follow_up_pending ON follow_up (id) WHERE status NOT IN ('done', 'wont_do');
CREATE INDEX follow_up_by_status ON follow_up (status, id);
