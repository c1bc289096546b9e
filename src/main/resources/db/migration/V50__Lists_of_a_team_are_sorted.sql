CREATE INDEX follow_up_by_team_due ON follow_up (team_id, (coalesce(due_on, date '9999-12-31')), id);
CREATE INDEX follow_up_by_team_update ON follow_up (team_id, updated_at, id);
