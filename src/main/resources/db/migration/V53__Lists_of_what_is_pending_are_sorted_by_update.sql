CREATE INDEX follow_up_pending_by_update ON follow_up (updated_at, id) WHERE status NOT IN ('done', 'wont_do');
