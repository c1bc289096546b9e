-- Three of four states have ended. A report about the present looks at the others only, which lie together now, one for each follow-up; the first
-- of the moments that stand for "still" is a day before the one in io.followthrough.report.Moment, and a statement is planned for its values.
-- A change notes what has ended and then writes over the present, so that whoever waits for the same row goes on with what it has become: two
-- at once, one of an incident and one of its follow-up, would both have found that nothing was there yet. So do incidents.
ALTER TABLE follow_up_state RENAME TO follow_up_state_before;
CREATE TABLE follow_up_state (LIKE follow_up_state_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (valid_to);
-- the beginning of the first state with an owner; null until then
ALTER TABLE follow_up_state ADD COLUMN first_owned_at timestamptz;
CREATE TABLE follow_up_state_past PARTITION OF follow_up_state FOR VALUES FROM (MINVALUE) TO ('9999-12-30T00:00:00Z');
CREATE TABLE follow_up_state_present PARTITION OF follow_up_state FOR VALUES FROM ('9999-12-30T00:00:00Z') TO (MAXVALUE);
INSERT INTO follow_up_state
SELECT b.*, min(b.valid_from) FILTER (WHERE b.owner_id IS NOT NULL) OVER (PARTITION BY b.follow_up_id ORDER BY b.valid_from)
FROM follow_up_state_before b;
DROP TABLE follow_up_state_before;

ALTER TABLE follow_up_state_past ADD CONSTRAINT follow_up_state_past_pk PRIMARY KEY (follow_up_id, valid_from);
ALTER TABLE follow_up_state_present ADD CONSTRAINT follow_up_state_present_pk PRIMARY KEY (follow_up_id);
ALTER TABLE follow_up_state ADD CONSTRAINT follow_up_state_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up;

-- For each report the column of its period and, of the past, whether the state still holds.
CREATE INDEX follow_up_state_present_open ON follow_up_state_present (due_on) WHERE status NOT IN ('done', 'wont_do');
CREATE INDEX follow_up_state_present_by_due ON follow_up_state_present (due_on);
CREATE INDEX follow_up_state_present_by_original_due ON follow_up_state_present (original_due_on);
CREATE INDEX follow_up_state_present_by_creation ON follow_up_state_present (created_at);
CREATE INDEX follow_up_state_present_judged ON follow_up_state_present (completed_at) WHERE effectiveness IS NOT NULL;
CREATE INDEX follow_up_state_past_open ON follow_up_state_past (valid_to, team_id) WHERE status NOT IN ('done', 'wont_do');
CREATE INDEX follow_up_state_past_by_due ON follow_up_state_past (due_on, valid_to);
CREATE INDEX follow_up_state_past_by_original_due ON follow_up_state_past (original_due_on, valid_to);
CREATE INDEX follow_up_state_past_by_creation ON follow_up_state_past (created_at, valid_to);
CREATE INDEX follow_up_state_past_judged ON follow_up_state_past (completed_at, valid_to) WHERE effectiveness IS NOT NULL;
-- Where something opens or closes.
CREATE INDEX follow_up_state_present_turns ON follow_up_state_present (valid_from)
    WHERE (status IN ('proposed', 'done', 'wont_do')) <> (coalesce(previous_status, 'proposed') IN ('proposed', 'done', 'wont_do'));
CREATE INDEX follow_up_state_past_turns ON follow_up_state_past (valid_from)
    WHERE (status IN ('proposed', 'done', 'wont_do')) <> (coalesce(previous_status, 'proposed') IN ('proposed', 'done', 'wont_do'));

CREATE OR REPLACE FUNCTION note_state_of_follow_up(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last  follow_up_state;
    state follow_up_state;
BEGIN
    SELECT * INTO last FROM follow_up_state_present WHERE follow_up_id = changed FOR UPDATE;
    SELECT f.id, moment, 'infinity', f.title, f.status, last.status, f.team_id, f.owner_id, f.priority, f.nature, f.type, f.due_on,
        f.original_due_on, f.extensions, f.created_at, f.completed_at, f.dismissed_at, f.effectiveness, of.incidents,
        of.severity, coalesce(of.services, '{}'), of.month, last.first_owned_at
    INTO state
    FROM follow_up f, LATERAL (
        SELECT coalesce(array_agg(i.id ORDER BY i.id), '{}') AS incidents, min(i.severity) AS severity,
            (SELECT array_agg(DISTINCT s ORDER BY s) FROM follow_up_incident x JOIN incident y ON y.id = x.incident_id, unnest(y.services) s
             WHERE x.follow_up_id = f.id) AS services,
            date_trunc('month', min(i.started_at) AT TIME ZONE 'UTC')::date AS month
        FROM follow_up_incident fi JOIN incident i ON i.id = fi.incident_id WHERE fi.follow_up_id = f.id) of
    WHERE f.id = changed;
    IF last.follow_up_id IS NULL THEN
        state.first_owned_at := CASE WHEN state.owner_id IS NOT NULL THEN moment END;
        INSERT INTO follow_up_state SELECT state.*;
        RETURN;
    END IF;
    state.valid_from := last.valid_from;
    state.previous_status := last.previous_status;
    IF state IS NOT DISTINCT FROM last THEN
        RETURN;
    END IF;
    IF moment > last.valid_from THEN
        state.valid_from := moment;
        state.previous_status := last.status;
        last.valid_to := moment;
        INSERT INTO follow_up_state SELECT last.*;
    END IF;
    state.first_owned_at := coalesce(
        (SELECT min(valid_from) FROM follow_up_state_past WHERE follow_up_id = changed AND owner_id IS NOT NULL),
        CASE WHEN state.owner_id IS NOT NULL THEN state.valid_from END);
    UPDATE follow_up_state_present SET (valid_from, title, status, previous_status, team_id, owner_id, priority, nature, type, due_on, original_due_on,
        extensions, completed_at, dismissed_at, effectiveness, incidents, severity, services, incident_month, first_owned_at)
        = (state.valid_from, state.title, state.status, state.previous_status, state.team_id, state.owner_id, state.priority, state.nature, state.type,
        state.due_on, state.original_due_on, state.extensions, state.completed_at, state.dismissed_at, state.effectiveness, state.incidents,
        state.severity, state.services, state.incident_month, state.first_owned_at)
    WHERE follow_up_id = changed;
END
$$;
