-- What is done and waits for somebody to look whether it helped, by team, whoever owns it.
CREATE INDEX follow_up_check_of_team ON follow_up (team_id, effectiveness_due_on, id)
    WHERE status = 'done' AND effectiveness IS NULL AND effectiveness_due_on IS NOT NULL;
