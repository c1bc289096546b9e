-- When to look next at a follow-up because a deadline of it passes or a rung of its escalation is reached; no row where nothing
-- is to be expected. Triggers keep it, so that no statement can forget to: whatever changes what the ladder depends on asks for a
-- look at once. Who looks has both rows locked, so that of two who change and look the second sees what the first did.
CREATE TABLE ladder (
    follow_up_id bigint      NOT NULL CONSTRAINT ladder_pk PRIMARY KEY
                                      CONSTRAINT ladder_follow_up REFERENCES follow_up,
    next_at      timestamptz NOT NULL
);

CREATE INDEX ladder_due ON ladder (next_at, follow_up_id);

CREATE FUNCTION look_at_ladder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ladder (follow_up_id, next_at) VALUES (NEW.id, NEW.updated_at)
    ON CONFLICT (follow_up_id) DO UPDATE SET next_at = LEAST(ladder.next_at, EXCLUDED.next_at);
    RETURN NULL;
END
$$;

-- What is finished when it comes in was never late here.
CREATE TRIGGER follow_up_begins_ladder AFTER INSERT ON follow_up
    FOR EACH ROW WHEN (NEW.status NOT IN ('proposed', 'done', 'wont_do'))
    EXECUTE FUNCTION look_at_ladder();
CREATE TRIGGER follow_up_changes_ladder AFTER UPDATE ON follow_up
    FOR EACH ROW WHEN ((OLD.status, OLD.due_on, OLD.owner_id, OLD.team_id, OLD.policy, OLD.extension_requested, OLD.restricted_to)
        IS DISTINCT FROM (NEW.status, NEW.due_on, NEW.owner_id, NEW.team_id, NEW.policy, NEW.extension_requested, NEW.restricted_to))
    EXECUTE FUNCTION look_at_ladder();

INSERT INTO ladder (follow_up_id, next_at)
SELECT id, created_at FROM follow_up WHERE status NOT IN ('proposed', 'done', 'wont_do');
